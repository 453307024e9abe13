import { Fragment, memo, useId, useState } from 'react';
import type { Actor, Position, Story } from '../content/schema.ts';
import { usePage } from '../context/usePage.ts';
import { answerTitle, qualifierLabel, unreportedTitle } from '../i18n/answerWords.ts';
import type { Translator } from '../i18n/translator.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { actorsIn, groupOn } from '../model/membership.ts';
import { answerScale, SILENT } from '../model/paint.ts';
import { glyphOf, questionOf } from '../model/positions.ts';
import { rollCall } from '../model/rollCall.ts';
import { useMapState } from '../store/useMapState.ts';
import { ActorLink } from './ActorLink.tsx';
import { Swatch } from './Swatch.tsx';
import { TranslatableText } from './TranslatableText.tsx';

/** The names that the legend gives of those of whom no position is reported, before it folds them away. */
const MOST_NAMES = 6;

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
  const isLong = silent.length > MOST_NAMES;
  const heading = useId();
  const list = useId();
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const { kind, title, answers, askedOf } = question;
  if (answers.length === 0) return null;
  const isUnfolded = unfolded === question.id;
  return (
    <section className="roll-call" aria-labelledby={heading}>
      <h2 id={heading} className="visually-hidden">
        {/* A question that covers nobody shows facts from outside the article, not positions. */}
        {askedOf.length === 0 ? title : t('rollCall.title', { kind, question: title })}
      </h2>
      {/* Sections: reader modes drop a plain div that holds little but links. */}
      <section className="legend-row">
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
            {actors.length > 0 ? (
              <p>
                <Names of={actors} />
              </p>
            ) : null}
            {uncounted.length > 0 ? (
              <Uncounted actors={uncounted} positions={positions} marked={!answer.outsider} />
            ) : null}
            {actors.length + uncounted.length === 0 ? <p>{t('rollCall.nobody')}</p> : null}
          </section>
        ))}
        {silent.length > 0 ? (
          <section className="answer silent">
            {/* Keyed by its words: a browser's translator may have merged the text nodes of the former ones. */}
            <h3 key={silent.length}>
              <Swatch fill={SILENT} />
              <TranslatableText>{unreportedTitle(silent.length, words)}</TranslatableText>
            </h3>
            <p>
              <Names of={isLong ? inBrief(story, silent, words) : silent} />
              {isLong ? (
                <>
                  {' '}
                  <button
                    type="button"
                    className="see-all"
                    aria-expanded={isUnfolded}
                    aria-controls={list}
                    onClick={() => setUnfolded(isUnfolded ? null : question.id)}
                  >
                    {t('rollCall.showAll', { count: silent.length })}
                  </button>
                </>
              ) : null}
            </p>
          </section>
        ) : null}
      </section>
      {isLong ? (
        <ul id={list} className="names all-names" hidden={!isUnfolded}>
          {silent.map((actor) => (
            <li key={actor.id}>
              <ActorLink actor={actor}>{actor.name}</ActorLink>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
});

/** A list in words, in which each actor is a link. */
function Names({ of }: { of: readonly (Actor | string)[] }) {
  const { list } = useI18n();
  const words = list(of.map((one) => (typeof one === 'string' ? one : one.name)));
  let end = 0;
  const linked = of.map((one) => {
    if (typeof one === 'string') return null;
    const start = words.indexOf(one.name, end);
    const before = words.slice(end, start);
    end = start + one.name.length;
    return (
      <Fragment key={one.id}>
        <TranslatableText>{before}</TranslatableText>
        <ActorLink actor={one}>{one.name}</ActorLink>
      </Fragment>
    );
  });
  return (
    <>
      {linked}
      <TranslatableText>{words.slice(end)}</TranslatableText>
    </>
  );
}

/** The actors of whom no position is reported by their groups: a large one by its number, else by name. */
function inBrief(story: Story, silent: readonly Actor[], { t }: Translator): (Actor | string)[] {
  return story.groups.flatMap(({ id, plural }): (Actor | string)[] => {
    const of = silent.filter((actor) => groupOn(story, actor, story.mapDate)?.id === id);
    if (of.length <= 4) return of;
    const others = of.length < actorsIn(story, id, story.mapDate).length ? 'yes' : 'no';
    return [t('rollCall.several', { count: of.length, group: plural, others })];
  });
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
