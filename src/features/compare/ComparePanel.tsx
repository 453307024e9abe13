import { useId } from 'react';
import type { Story } from '../../content/schema.ts';
import { qualifierLabel } from '../../i18n/answerWords.ts';
import WORDS from '../../i18n/selectionPanel/en.json' with { type: 'json' };
import { useFixedT, useI18n } from '../../i18n/useI18n.ts';
import {
  type ComparedQuestion,
  type Comparison,
  compare,
  differingQuestions,
} from '../../model/comparison.ts';
import { answerScale, SILENT } from '../../model/paint.ts';
import type { PanelAnswer } from '../../model/panelView.ts';
import { shownQuote } from '../../model/statements.ts';
import { ActorLink } from '../../panels/ActorLink.tsx';
import { LinkNumber } from '../../panels/LinkKey.tsx';
import { Quoted } from '../../panels/Quoted.tsx';
import {
  ParagraphLink,
  SourceLink,
  StatementList,
  speakerWithSubject,
  speakerWords,
  Translated,
} from '../../panels/StatementItem.tsx';
import { Swatch } from '../../panels/Swatch.tsx';
import { TranslatableText } from '../../panels/TranslatableText.tsx';
import { CompareOthers } from './CompareOthers.tsx';
import { verdictWords } from './verdictWords.ts';

interface Props {
  story: Story;
  ids: readonly string[];
  title: string;
}

/** The comparison of two or three actors: their answers, their words and the links between them. */
export function ComparePanel({ story, ids, title }: Props) {
  const translator = useI18n();
  const t = useFixedT(WORDS);
  const heading = useId();
  const comparison = compare(story, ids);
  const { actors, questions, together } = comparison;
  const differing = differingQuestions(comparison);
  const differs = ({ question }: ComparedQuestion): boolean => differing.includes(question);
  // Where they differ comes first; a column for each has room for two.
  const inOrder = [...questions].sort((a, b) => Number(differs(b)) - Number(differs(a)));
  const isHeaded = actors.length === 2;
  return (
    <article className={`compare of-${actors.length}`} aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="verdict">{verdictWords(comparison, translator)}</p>
      {isHeaded ? (
        <ul className="compare-columns compare-head">
          {actors.map((actor) => (
            <li key={actor.id} className="compared-actor">
              <ActorLink actor={actor}>{actor.name}</ActorLink>
            </li>
          ))}
        </ul>
      ) : null}
      {inOrder.map((compared) => (
        <Compared
          key={compared.question.id}
          compared={compared}
          actors={actors}
          isHeaded={isHeaded}
          differs={differs(compared)}
        />
      ))}
      <Ties comparison={comparison} />
      {together.length > 0 ? (
        <section>
          <h3>{t('compare.both')}</h3>
          <StatementList statements={together} />
        </section>
      ) : null}
      <CompareOthers story={story} ids={ids} />
    </article>
  );
}

interface ComparedProps {
  compared: ComparedQuestion;
  actors: Comparison['actors'];
  /** Whether the names stand above all questions, and are only said here. */
  isHeaded: boolean;
  /** Whether the answers differ on one scale. */
  differs: boolean;
}

/** One question, with a column for each actor. */
function Compared({ compared, actors, isHeaded, differs }: ComparedProps) {
  const { question, answers } = compared;
  const t = useFixedT(WORDS);
  return (
    <section>
      <h3>
        {differs ? <span className="differs">{t('compare.differs')}</span> : null}
        <TranslatableText>{differs ? ` ${question.title}` : question.title}</TranslatableText>
      </h3>
      <ul className="compare-columns">
        {actors.map((actor, i) => (
          <li key={actor.id}>
            {isHeaded ? (
              <span className="visually-hidden">{actor.name}: </span>
            ) : (
              <p className="compared-actor">
                <ActorLink actor={actor}>{actor.name}</ActorLink>
              </p>
            )}
            {answers[i]?.length === 0 ? (
              <p className="uncompared">{t('compare.uncovered')}</p>
            ) : (
              answers[i]?.map((given) => <Given key={given.by?.id ?? ''} given={given} />)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One actor's answer, with the statements that it rests on. */
function Given({ given: { question, outcome, by } }: { given: PanelAnswer }) {
  const words = useI18n();
  const { t } = words;
  if (outcome.kind !== 'answered') {
    return (
      <p className="compared-answer uncompared">
        <Swatch fill={SILENT} />
        <span>
          {by
            ? `${t('panel.by', { name: by.name })} ${t('panel.unreported')}`
            : t('panel.unreported')}
        </span>
      </p>
    );
  }
  const fill = answerScale(question);
  return outcome.answers.map(({ answer, position, statements }) => (
    <div key={answer.id}>
      <p className="compared-answer">
        <Swatch fill={fill(answer.id)} />
        <b>
          {answer.label +
            (by ? ` ${t('panel.by', { name: by.name })}` : '') +
            qualifierLabel(position, words)}
        </b>
      </p>
      {statements.map((statement) => (
        <div key={statement.id} className="compared-evidence">
          {statement.quote ? (
            <>
              <p className="said-by">
                {speakerWithSubject(speakerWords(statement), statement, words)}
              </p>
              <Quoted as="blockquote" words={shownQuote(statement.quote)} />
            </>
          ) : (
            <p>{statement.text}</p>
          )}
          <Translated words={statement.translation?.quote} />
          <p className="meta where">
            <ParagraphLink id={statement.paragraph} statement={statement.id} />
            <SourceLink statement={statement} />
          </p>
        </div>
      ))}
    </div>
  ));
}

/** The links between the actors; a link of words alone is marked as such. */
function Ties({ comparison: { links, words } }: { comparison: Comparison }) {
  const t = useFixedT(WORDS);
  return (
    <section>
      <h3>{t('compare.ties')}</h3>
      {links.length === 0 ? (
        <p className="uncompared">
          {[t('compare.noTies'), ...words.map(({ label }) => t('compare.words', { label }))].join(
            ' ',
          )}
        </p>
      ) : (
        <ul className="link-list">
          {links.map(({ id, label }) => (
            <li key={id}>
              <LinkNumber id={id} /> <span>{label}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
