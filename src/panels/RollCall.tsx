import { memo, useId } from 'react';
import type { Actor, Position } from '../content/schema.ts';
import { usePage } from '../context/usePage.ts';
import { answerTitle, qualifierLabel, unreportedTitle } from '../i18n/answerWords.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { groupOn } from '../model/membership.ts';
import { answerScale, SILENT } from '../model/paint.ts';
import { glyphOf, questionOf } from '../model/positions.ts';
import { rollCall } from '../model/rollCall.ts';
import { useMapState } from '../store/useMapState.ts';
import { ActorLink } from './ActorLink.tsx';
import { Swatch } from './Swatch.tsx';
import { TranslatableText } from './TranslatableText.tsx';

/**
 * The roll call: each answer with the actors that hold it, and those of whom no position is
 * reported. It is the map's legend too, and a list of links for the keyboard.
 */
export const RollCall = memo(function RollCall() {
  const { displayed: story } = usePage();
  const words = useI18n();
  const { t } = words;
  const question = useMapState(({ choice }) => questionOf(story, choice.question));
  const { rows, silent } = rollCall(story, question, story.mapDate);
  const fill = answerScale(question);
  const heading = useId();
  const { kind, title, answers, askedOf } = question;
  if (answers.length === 0) return null;
  return (
    <section className="roll-call" aria-labelledby={heading}>
      <h2 id={heading} className="visually-hidden">
        {/* A question that covers nobody shows facts from outside the article, not positions. */}
        {askedOf.length === 0 ? title : t('rollCall.title', { kind, question: title })}
      </h2>
      {/* A section: reader modes drop a plain div that holds little but links. */}
      {rows.map(({ answer, actors, uncounted, positions }, i) => (
        <section key={`${question.id} ${answer.id}`} className="answer">
          <h3>
            {question.kind === 'facts' ? (
              <span className={`glyph ink-${answer.colour}`} aria-hidden="true">
                {`${glyphOf(i)} `}
              </span>
            ) : (
              <Swatch fill={fill(answer.id)} />
            )}
            <TranslatableText>{answerTitle(answer, actors.length, words)}</TranslatableText>
          </h3>
          {actors.length > 0 ? <Names actors={actors} /> : null}
          {uncounted.length > 0 ? (
            <Uncounted actors={uncounted} positions={positions} marked={!answer.outsider} />
          ) : null}
          {actors.length + uncounted.length === 0 ? <p>{t('rollCall.nobody')}</p> : null}
        </section>
      ))}
      {silent.length > 0 ? <Silent actors={silent} /> : null}
    </section>
  );
});

function Names({ actors }: { actors: readonly Actor[] }) {
  return (
    <ul className="names">
      {actors.map((actor) => (
        <li key={actor.id}>
          <ActorLink actor={actor}>{actor.name}</ActorLink>
        </li>
      ))}
    </ul>
  );
}

interface UncountedProps {
  actors: readonly Actor[];
  positions: ReadonlyMap<string, Position>;
  marked: boolean;
}

/** Actors that hold a position and are not counted, such as an organisation. */
function Uncounted({ actors, positions, marked }: UncountedProps) {
  const words = useI18n();
  const { t } = words;
  return (
    <p className="uncounted">
      {actors.map((actor, i) => (
        <span key={actor.id}>
          {i > 0 ? <TranslatableText>{', '}</TranslatableText> : null}
          <ActorLink actor={{ id: actor.speaksFor ?? actor.id }}>{actor.name}</ActorLink>
          <TranslatableText>{qualifierLabel(positions.get(actor.id), words)}</TranslatableText>
        </span>
      ))}
      {marked ? <TranslatableText>{` ${t('rollCall.uncounted')}`}</TranslatableText> : null}
    </p>
  );
}

function Silent({ actors }: { actors: readonly Actor[] }) {
  const { displayed: story } = usePage();
  const words = useI18n();
  const { t, list } = words;
  const groups = story.groups
    .map((group) => ({
      group,
      of: actors.filter((actor) => groupOn(story, actor, story.mapDate)?.id === group.id),
    }))
    .filter(({ of }) => of.length > 0);
  const brief = groups.flatMap(({ group, of }) =>
    of.length > 4
      ? [t('rollCall.several', { count: of.length, group: group.plural })]
      : of.map(({ name }) => name),
  );
  return (
    <section className="answer silent">
      {/* Keyed by its words: a browser's translator may have merged the text nodes of the former ones. */}
      <h3 key={actors.length}>
        <Swatch fill={SILENT} />
        <TranslatableText>{unreportedTitle(actors.length, words)}</TranslatableText>
      </h3>
      {actors.length > 6 ? (
        <details>
          <summary key={list(brief)}>
            <TranslatableText>{`${list(brief)} `}</TranslatableText>
            <span className="show-all">{t('rollCall.showAll')}</span>
          </summary>
          <Names actors={actors} />
        </details>
      ) : (
        <Names actors={actors} />
      )}
    </section>
  );
}
