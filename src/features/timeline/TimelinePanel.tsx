import { useId } from 'react';
import type { Context, Story } from '../../content/schema.ts';
import { onPlainClick } from '../../context/onPlainClick.ts';
import { usePage } from '../../context/usePage.ts';
import WORDS from '../../i18n/selectionPanel/en.json' with { type: 'json' };
import { useFixedT, useI18n } from '../../i18n/useI18n.ts';
import type { Selection } from '../../model/selection.ts';
import { accessionRounds, accessionSource, type Round } from '../../model/timeline.ts';
import { ActorLink } from '../../panels/ActorLink.tsx';
import { TranslatableText } from '../../panels/TranslatableText.tsx';
import { useActions } from '../../store/useMapState.ts';
import { GrowthChart } from './GrowthChart.tsx';

interface Props {
  story: Story;
  /** The displayed day, `YYYY-MM-DD`. */
  day: string;
  title: string;
}

const dayOf = (id: string): Selection => ({ kind: 'date', id });

/**
 * The timeline: how the group grew, with a map for each day, and what has changed since the map's
 * date.
 */
export function TimelinePanel({ story, day, title }: Props) {
  const { date } = useI18n();
  const t = useFixedT(WORDS);
  const { setSelection } = useActions();
  const heading = useId();
  const rounds = accessionRounds(story);
  const latest = [...rounds].reverse().find((round) => round.date <= day);
  const group = story.groups.find(({ byAccession }) => byAccession);
  const source = accessionSource(story);
  const end = story.mapDate;
  return (
    <article className="timeline" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="verdict">
        {t('timeline.count', { count: latest?.count ?? 0, group: group?.plural ?? '' })}
      </p>
      <GrowthChart rounds={rounds} day={day} end={end} />
      <p className="needs-script">
        <input
          type="range"
          min={rounds[0]?.date.slice(0, 4)}
          max={end.slice(0, 4)}
          value={day.slice(0, 4)}
          aria-label={t('timeline.slider')}
          aria-valuetext={day === end ? t('timeline.today', { date: date(day) }) : date(day)}
          onChange={({ target }) => {
            // The last day of a year; of the last year, the map's date.
            const last = `${target.value}-12-31`;
            setSelection(dayOf(last > end ? end : last));
          }}
        />
      </p>
      <p className="timeline-note">{t('timeline.borders')}</p>
      <Rounds rounds={rounds} day={day} />
      {source ? <p className="timeline-note">{t('timeline.elsewhere', { source })}</p> : null}
      <Since entries={story.context.filter(({ since }) => since)} />
    </article>
  );
}

/** The accessions, the latest first, each with a link to the map of its day. */
function Rounds({ rounds, day }: { rounds: readonly Round[]; day: string }) {
  const { hrefOf } = usePage();
  const { date } = useI18n();
  const t = useFixedT(WORDS);
  const { setSelection } = useActions();
  return (
    <section>
      <h3>{t('timeline.rounds')}</h3>
      <ol className="accession-rounds">
        {[...rounds].reverse().map((round) => {
          const selection = dayOf(round.date);
          return (
            <li key={round.date}>
              <a
                href={hrefOf({ selection })}
                aria-current={round.date === day ? 'date' : undefined}
                onClick={onPlainClick(() => setSelection(selection))}
              >
                {t('timeline.round', { date: date(round.date), count: round.count })}
              </a>
              <ul className="names">
                {round.joined.map((actor) => (
                  <li key={actor.id}>
                    <ActorLink actor={actor}>{actor.name}</ActorLink>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Context from after the map's date, folded away: never the article's. */
function Since({ entries }: { entries: readonly Context[] }) {
  const { date } = useI18n();
  const t = useFixedT(WORDS);
  if (entries.length === 0) return null;
  return (
    <details className="elsewhere since">
      <summary>{t('since.title')}</summary>
      <p>{t('since.about')}</p>
      <ul>
        {entries.map(({ text, source, asOf }) => (
          <li key={text}>
            <TranslatableText>{t('since.entry', { date: date(asOf), text })}</TranslatableText>{' '}
            <span className="source">{t('since.source', { source })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
