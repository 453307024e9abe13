import { type KeyboardEvent, useId, useRef } from 'react';
import type { Step, Story } from '../../content/schema.ts';
import { onPlainClick } from '../../context/onPlainClick.ts';
import { usePage } from '../../context/usePage.ts';
import WORDS from '../../i18n/selectionPanel/en.json' with { type: 'json' };
import { useFixedT, useI18n } from '../../i18n/useI18n.ts';
import { languageFolder } from '../../model/languagePaths.ts';
import { NOTHING, type Selection } from '../../model/selection.ts';
import { picturePath } from '../../model/socialImagePaths.ts';
import { statementsOf } from '../../model/statements.ts';
import { LinkKey } from '../../panels/LinkKey.tsx';
import { StatementList } from '../../panels/StatementItem.tsx';
import { useActions } from '../../store/useMapState.ts';
import { useStepInSight } from './useStepInSight.ts';

interface Props {
  story: Story;
  id: string;
}

const selectionOf = ({ id }: Step): Selection => ({ kind: 'step', id });

/**
 * The guided reading: its steps stand in one list that is scrolled or swiped through, and the map shows
 * the step in view. Without a script it is a list of figures.
 */
export function StepsPanel({ story, id }: Props) {
  const { hrefOf } = usePage();
  const t = useFixedT(WORDS);
  const { setSelection } = useActions();
  const heading = useId();
  const list = useRef<HTMLOListElement>(null);
  const { steps } = story;
  // A step without a question leaves the reader's question as it was.
  const usual = story.questions[0]?.id ?? '';
  const at = Math.max(
    0,
    steps.findIndex((step) => step.id === id),
  );
  const go = (index: number): void => {
    const step = steps[index];
    if (step) setSelection(selectionOf(step), step.question ?? usual);
  };
  useStepInSight(list, at, go);
  // The focus stays on the buttons, so the arrow keys work anywhere in the panel.
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(at + by);
  };
  const way = (index: number, words: string, className: string) => {
    const step = steps[index];
    return step ? (
      <a
        className={`button ${className}`}
        href={hrefOf({ selection: selectionOf(step), question: step.question ?? usual })}
        onClick={onPlainClick(() => go(index))}
      >
        {words}
      </a>
    ) : null;
  };
  return (
    <article className="steps" aria-labelledby={heading} onKeyDown={onKeyDown}>
      <h2 id={heading} tabIndex={-1}>
        {t('steps.title')}
      </h2>
      <nav className="step-progress" aria-label={t('steps.title')}>
        {steps.map((step, i) => {
          const words = t('steps.at', { n: i + 1, count: steps.length, title: step.title });
          return (
            // biome-ignore lint/a11y/useAnchorContent: its label is its name
            <a
              key={step.id}
              href={hrefOf({ selection: selectionOf(step), question: step.question ?? usual })}
              aria-label={words}
              title={words}
              aria-current={i === at ? 'step' : undefined}
              className={i <= at ? 'done' : undefined}
              onClick={onPlainClick(() => go(i))}
            />
          );
        })}
      </nav>
      <LinkKey />
      <ol className="step-list" ref={list}>
        {steps.map((step, i) => (
          <StepItem key={step.id} story={story} step={step} n={i + 1} on={i === at} />
        ))}
      </ol>
      <p className="step-buttons">
        {way(at - 1, t('steps.before'), 'step-before')} {way(at + 1, t('steps.next'), 'step-next')}
        {at === steps.length - 1 ? (
          <a
            className="button step-next"
            href={hrefOf({ selection: NOTHING })}
            onClick={onPlainClick(() => setSelection(NOTHING))}
          >
            {t('steps.end')}
          </a>
        ) : null}
      </p>
    </article>
  );
}

interface StepProps {
  story: Story;
  step: Step;
  n: number;
  on: boolean;
}

function StepItem({ story, step, n, on }: StepProps) {
  const t = useFixedT(WORDS);
  const { root } = usePage();
  const { lang } = useI18n();
  const picture = `${root}${picturePath(`${languageFolder(lang, story)}story/${step.id}/`)}`;
  const statements = statementsOf(story, step.statements);
  return (
    <li aria-current={on ? 'step' : undefined}>
      <p className="panel-subtitle">{t('steps.progress', { n, count: story.steps.length })}</p>
      <h3>{step.title}</h3>
      <noscript>
        <img
          src={picture}
          alt={t('steps.picture', { title: step.title })}
          width="1200"
          height="630"
          loading="lazy"
        />
      </noscript>
      <p className="step-text">{step.text}</p>
      <StatementList statements={statements.filter(({ quote }) => quote)} />
      {/* Statements without a quote are folded away after those with one. */}
      <details open={statements.every(({ quote }) => !quote)}>
        <summary>{t('steps.evidence')}</summary>
        <StatementList statements={statements.filter(({ quote }) => !quote)} />
      </details>
    </li>
  );
}
