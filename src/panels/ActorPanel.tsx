import { memo, useId } from 'react';
import type { Actor, Statement } from '../content/schema.ts';
import { onPlainClick } from '../context/onPlainClick.ts';
import { usePage } from '../context/usePage.ts';
import { qualifierLabel } from '../i18n/answerWords.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { SILENT } from '../model/paint.ts';
import { type PanelAnswer, type PanelView, panelView } from '../model/panelView.ts';
import { actorOf, type Outcome } from '../model/positions.ts';
import { comparedActors } from '../model/selection.ts';
import { useActions, useMapState } from '../store/useMapState.ts';
import { AnswerMark } from './AnswerMark.tsx';
import { LinkKey, LinkNumber } from './LinkKey.tsx';
import { PanelBox } from './PanelBox.tsx';
import { ParagraphReference, StatementList } from './StatementItem.tsx';
import { Swatch } from './Swatch.tsx';
import { standingWords } from './standingWords.ts';
import { TranslatableText } from './TranslatableText.tsx';

interface Props {
  actor: Actor;
  /** Whether the panel is rendered but hidden: prepared before it is asked for, or just left. */
  isHidden?: boolean;
}

/** All that the story has of one actor, and what it has not. */
export function ActorPanel({ actor, isHidden = false }: Props) {
  const title = useId();
  return (
    <PanelBox className="actor" title={title} isHidden={isHidden}>
      <Content actor={actor} title={title} />
    </PanelBox>
  );
}

/** The panel's content, memoised: showing or hiding the panel does not render it again. */
const Content = memo(function Content({ actor, title }: { actor: Actor; title: string }) {
  const { displayed: story } = usePage();
  const { t } = useI18n();
  const question = useMapState(({ choice }) => choice.question);
  const view = panelView(story, actor, question, story.mapDate);
  const current = view.answers.filter((answer) => answer.question.id === question);
  const evidence = new Set(current.flatMap(({ outcome }) => evidenceOf(outcome)));
  const others = view.statements.filter((statement) => !evidence.has(statement));
  return (
    <>
      <h2 id={title} tabIndex={-1}>
        {actor.name}
      </h2>
      {current.map((answer) => (
        <CurrentAnswer key={answer.by?.id ?? ''} answer={answer} />
      ))}
      <Standing actor={actor} />
      <OtherAnswers view={view} question={question} />
      <Ties view={view} />
      <LinkKey except={view.ties.map(({ link }) => link.id)} />
      {others.length > 0 ? (
        <section>
          <h3>{t('panel.statements')}</h3>
          <StatementList statements={others} />
        </section>
      ) : null}
      <CompareWith actor={actor} />
      <Gaps view={view} />
      <Elsewhere view={view} />
    </>
  );
});

function Standing({ actor }: { actor: Actor }) {
  const { displayed: story } = usePage();
  const words = useI18n();
  const { t } = words;
  const { leader } = actor;
  return (
    <p className="panel-subtitle">
      <span>{standingWords(story, actor, words)}</span>
      {leader ? (
        <>
          <br />
          <span>
            <TranslatableText>{`${t('panel.leader', { name: leader.name, office: leader.office })}\u00a0(`}</TranslatableText>
            <ParagraphReference id={leader.paragraph} />
            <TranslatableText>{')'}</TranslatableText>
          </span>
        </>
      ) : null}
    </p>
  );
}

/** The statements that an outcome rests on. */
const evidenceOf = (outcome: Outcome): Statement[] =>
  outcome.kind === 'answered' ? outcome.answers.flatMap(({ statements }) => statements) : [];

/** A question as the heading of an answer: with the person whose answer it is, where that is not the actor's own. */
function useQuestionTitle({ question, by }: PanelAnswer): string {
  const { t } = useI18n();
  return by ? `${question.title} ${t('panel.by', { name: by.name })}` : question.title;
}

/** The answer to the map's question, large, with what it rests on straight under it: quotes first. */
function CurrentAnswer({ answer: given }: { answer: PanelAnswer }) {
  const words = useI18n();
  const { question, outcome } = given;
  const title = useQuestionTitle(given);
  return (
    <section className="current">
      <h3 className="asked">{title}</h3>
      {outcome.kind === 'answered' ? (
        outcome.answers.map(({ answer, position, statements }) => (
          <div key={answer.id}>
            <p className="answer-words">
              <AnswerMark question={question} answer={answer.id} />
              <span>
                <b>{answer.label}</b>
                <TranslatableText>{qualifierLabel(position, words)}</TranslatableText>
              </span>
            </p>
            <StatementList
              statements={[
                ...statements.filter(({ quote }) => quote),
                ...statements.filter(({ quote }) => !quote),
              ]}
            />
          </div>
        ))
      ) : (
        <p className="answer-words">
          <Unreported />
        </p>
      )}
    </section>
  );
}

/** That no position is reported, with the mark that says so on the map. */
function Unreported() {
  const { t } = useI18n();
  return (
    <>
      <Swatch fill={SILENT} />
      <TranslatableText>{t('panel.unreported')}</TranslatableText>
    </>
  );
}

/** The actor's answers to the other questions that cover it. */
function OtherAnswers({ view, question }: { view: PanelView; question: string }) {
  const { t } = useI18n();
  const answers = view.answers.filter((answer) => answer.question.id !== question);
  if (view.answers.length === 0) return <p className="not-asked">{t('panel.uncovered')}</p>;
  if (answers.length === 0) return null;
  return (
    <section>
      <h3>{t('panel.others')}</h3>
      <dl className="answers">
        {answers.map((answer) => (
          // The word by which reader modes keep a box with many links.
          <div key={`${answer.question.id} ${answer.by?.id ?? ''}`} className="entry">
            <OtherAnswer answer={answer} />
          </div>
        ))}
      </dl>
    </section>
  );
}

function OtherAnswer({ answer: given }: { answer: PanelAnswer }) {
  const words = useI18n();
  const title = useQuestionTitle(given);
  const { question, outcome } = given;
  return (
    <>
      <dt>{title}</dt>
      {outcome.kind === 'answered' ? (
        outcome.answers.map(({ answer, position, statements }) => (
          <dd key={answer.id}>
            <AnswerMark question={question} answer={answer.id} />
            <span>
              <b>{answer.label}</b>
              <TranslatableText>{qualifierLabel(position, words)}</TranslatableText>
              <span className="evidence">
                {[...new Set(statements.map(({ paragraph }) => paragraph))].map((id, i) => (
                  <span key={id}>
                    {/* A reference stands with the word before it. */}
                    <TranslatableText>{i > 0 ? ', ' : '\u00a0'}</TranslatableText>
                    <ParagraphReference id={id} />
                  </span>
                ))}
              </span>
            </span>
          </dd>
        ))
      ) : (
        <dd>
          <Unreported />
        </dd>
      )}
    </>
  );
}

function Ties({ view }: { view: PanelView }) {
  const { t, list } = useI18n();
  if (view.ties.length === 0) return null;
  return (
    <section>
      <h3>{t('panel.ties')}</h3>
      <ul className="link-list">
        {view.ties.map(({ link, with: others }) => (
          <li key={link.id}>
            <LinkNumber id={link.id} />{' '}
            <span>
              {others.length > 0
                ? t('panel.tie', { label: link.label, names: list(others) })
                : link.label}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The actors that this one can be compared with. */
function CompareWith({ actor }: { actor: Actor }) {
  const { displayed: story, hrefOf } = usePage();
  const { t } = useI18n();
  const { setSelection } = useActions();
  const pairs = story.comparisons.filter((pair) => comparedActors(pair).includes(actor.id));
  if (pairs.length === 0) return null;
  return (
    <section>
      <h3>{t('panel.compare')}</h3>
      <ul className="names">
        {pairs.map((id) => {
          const selection = { kind: 'compare', id } as const;
          const others = comparedActors(id).flatMap((one) =>
            one === actor.id ? [] : (actorOf(story, one)?.name ?? []),
          );
          return (
            <li key={id}>
              <a href={hrefOf({ selection })} onClick={onPlainClick(() => setSelection(selection))}>
                {others.join(', ')}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/**
 * What the article does not report of the actor. Missing positions stand with the reported ones, in
 * the answers.
 */
function Gaps({ view }: { view: PanelView }) {
  const { t } = useI18n();
  const gaps = view.mentioned ? view.gaps : [t('panel.notMentioned'), ...view.gaps];
  if (gaps.length === 0) return null;
  return (
    <section className="gaps">
      <h3>{t('panel.gaps')}</h3>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </section>
  );
}

/** Context: not from the article, never evidence for a position, and marked as such. */
function Elsewhere({ view }: { view: PanelView }) {
  const { t } = useI18n();
  if (view.context.length === 0) return null;
  return (
    <section className="elsewhere">
      <h3>{t('panel.elsewhere')}</h3>
      <ul>
        {view.context.map(({ text, source }) => (
          <li key={text}>
            <TranslatableText>{text}</TranslatableText>{' '}
            <span className="source">{t('panel.source', { source })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
