import { memo, useId } from 'react';
import type { Actor } from '../content/schema.ts';
import { onPlainClick } from '../context/onPlainClick.ts';
import { usePage } from '../context/usePage.ts';
import { qualifierLabel } from '../i18n/answerWords.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { answerScale, SILENT } from '../model/paint.ts';
import { type PanelAnswer, type PanelView, panelView } from '../model/panelView.ts';
import { actorOf } from '../model/positions.ts';
import { comparedActors } from '../model/selection.ts';
import { useActions, useMapState } from '../store/useMapState.ts';
import { LinkKey } from './LinkKey.tsx';
import { PanelBox } from './PanelBox.tsx';
import { ParagraphReference, StatementItem } from './StatementItem.tsx';
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
  return (
    <>
      <h2 id={title} tabIndex={-1}>
        {actor.name}
      </h2>
      <Standing actor={actor} />
      <Answers view={view} />
      <LinkKey />
      {view.statements.length > 0 ? (
        <section>
          <h3>{t('panel.statements')}</h3>
          <ul className="statements">
            {view.statements.map((statement) => (
              <StatementItem key={statement.id} statement={statement} />
            ))}
          </ul>
        </section>
      ) : null}
      <Ties view={view} />
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
            <TranslatableText>{`${t('panel.leader', { name: leader.name, office: leader.office })} (`}</TranslatableText>
            <ParagraphReference id={leader.paragraph} />
            <TranslatableText>{')'}</TranslatableText>
          </span>
        </>
      ) : null}
    </p>
  );
}

/**
 * The actor's answers to the questions that cover it; the map's question stands first and larger.
 */
function Answers({ view }: { view: PanelView }) {
  const { t } = useI18n();
  const current = useMapState(({ choice }) => choice.question);
  if (view.answers.length === 0) return <p className="not-asked">{t('panel.uncovered')}</p>;
  return (
    <dl className="answers">
      {view.answers.map((answer) => (
        <div
          key={`${answer.question.id} ${answer.by?.id ?? ''}`}
          // The word by which reader modes keep a box with many links.
          className={answer.question.id === current ? 'entry current' : 'entry'}
        >
          <dt>
            {answer.by
              ? `${answer.question.title} ${t('panel.by', { name: answer.by.name })}`
              : answer.question.title}
          </dt>
          <AnswerWords answer={answer} />
        </div>
      ))}
    </dl>
  );
}

function AnswerWords({ answer: { question, outcome } }: { answer: PanelAnswer }) {
  const words = useI18n();
  const { t } = words;
  const fill = answerScale(question);
  if (outcome.kind !== 'answered') {
    return (
      <dd className="unanswered">
        <Swatch fill={SILENT} />
        <TranslatableText>{t('panel.unreported')}</TranslatableText>
      </dd>
    );
  }
  return outcome.answers.map(({ answer, position, statements }) => (
    <dd key={answer.id}>
      <Swatch fill={fill(answer.id)} />
      <span>
        <b>{answer.label}</b>
        <TranslatableText>{qualifierLabel(position, words)}</TranslatableText>{' '}
        <span className="evidence">
          {[...new Set(statements.map(({ paragraph }) => paragraph))].map((id, i) => (
            <span key={id}>
              {i > 0 ? <TranslatableText>{', '}</TranslatableText> : null}
              <ParagraphReference id={id} />
            </span>
          ))}
        </span>
      </span>
    </dd>
  ));
}

function Ties({ view }: { view: PanelView }) {
  const { t, list } = useI18n();
  if (view.ties.length === 0) return null;
  return (
    <section>
      <h3>{t('panel.ties')}</h3>
      <ul className="ties">
        {view.ties.map(({ link, with: others }) => (
          <li key={link.id}>
            {others.length > 0
              ? t('panel.tie', { label: link.label, names: list(others) })
              : link.label}
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
