import { type ReactNode, useId, useState } from 'react';
import type { Question, Story } from '../content/schema.ts';
import { usePage } from '../context/usePage.ts';
import { positionLabel } from '../i18n/answerWords.ts';
import WORDS from '../i18n/table/en.json' with { type: 'json' };
import { useFixedT, useI18n } from '../i18n/useI18n.ts';
import { answerScale, SILENT } from '../model/paint.ts';
import type { Outcome } from '../model/positions.ts';
import {
  type Sort,
  type SortKey,
  sortRows,
  type TableRow,
  tableParts,
  tableRows,
} from '../model/tableView.ts';
import { ActorLink } from './ActorLink.tsx';
import { Swatch } from './Swatch.tsx';
import { TranslatableText } from './TranslatableText.tsx';

/**
 * The table view: all actors by all questions. Names link to the panels. Who has an answer comes first, and
 * the rest is folded away.
 */
export function TableView() {
  const { displayed: story } = usePage();
  const { collator } = useI18n();
  const t = useFixedT(WORDS);
  const caption = useId();
  const [sort, setSort] = useState<Sort>({ by: 'group', descending: false });
  const parts = tableParts(sortRows(tableRows(story, story.mapDate), story, sort, collator));
  const { unreported, uncovered } = parts;
  const group = groupWords(story, unreported) ?? t('table.countries', { count: unreported.length });
  const header = (by: SortKey, label: string) => (
    <SortHeader key={label} by={by} label={label} sort={sort} onSort={setSort} />
  );
  return (
    <>
      <p id={caption} className="table-caption">
        {t('table.caption')} <Swatch fill={SILENT} />{' '}
        <TranslatableText>{t('table.hatch')}</TranslatableText>
      </p>
      {/* A wide table scrolls in its own focusable box, so that the page never scrolls sideways. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable */}
      <section className="table" tabIndex={0} aria-label={t('table.label')}>
        <table aria-labelledby={caption}>
          <thead>
            <tr>
              {header('name', t('table.name'))}
              {header('group', t('table.group'))}
              {story.questions.map((question) => header({ question: question.id }, question.title))}
            </tr>
          </thead>
          <tbody>
            <Rows rows={parts.answered} story={story} />
          </tbody>
          <Folded
            words={t('table.unreportedRows', { count: unreported.length, group })}
            count={unreported.length}
            columns={story.questions.length + 2}
          >
            <Rows rows={unreported} story={story} />
          </Folded>
          <Folded
            words={t('table.uncoveredRows', { count: uncovered.length })}
            count={uncovered.length}
            columns={story.questions.length + 2}
          >
            <Rows rows={uncovered} story={story} />
          </Folded>
        </table>
      </section>
    </>
  );
}

/** What all of the rows are, as a group of the story; `null` where they are of several. */
function groupWords(story: Story, rows: readonly TableRow[]): string | null {
  const labels = new Set(rows.map(({ group }) => group));
  const group = story.groups.find(({ label }) => labels.size === 1 && labels.has(label));
  if (!group) return null;
  return rows.length === 1 ? group.label : group.plural;
}

interface FoldedProps {
  words: string;
  count: number;
  columns: number;
  children: ReactNode;
}

/** Rows that are shown on demand, and on paper. */
function Folded({ words, count, columns, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return count === 0 ? null : (
    <>
      <tbody>
        <tr className="table-fold">
          <th scope="rowgroup" colSpan={columns}>
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setOpen(!isOpen)}
            >
              {words}
            </button>
          </th>
        </tr>
      </tbody>
      <tbody id={id} hidden={!isOpen}>
        {children}
      </tbody>
    </>
  );
}

function Rows({ rows, story }: { rows: readonly TableRow[]; story: Story }) {
  return rows.map(({ actor, group, outcomes }) => (
    <tr key={actor.id}>
      <th scope="row">
        <ActorLink actor={actor}>{actor.name}</ActorLink>
      </th>
      <td>{group}</td>
      {story.questions.map((question, i) => (
        <Cell key={question.id} question={question} outcome={outcomes[i]} />
      ))}
    </tr>
  ));
}

const sameKey = (a: SortKey, b: SortKey): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : a.question === b.question;

interface SortHeaderProps {
  by: SortKey;
  label: string;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

function SortHeader({ by, label, sort, onSort }: SortHeaderProps) {
  const on = sameKey(sort.by, by);
  return (
    <th scope="col" aria-sort={on ? (sort.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => onSort({ by, descending: on && !sort.descending })}>
        {label}
      </button>
    </th>
  );
}

function Cell({ question, outcome }: { question: Question; outcome: Outcome | undefined }) {
  const words = useI18n();
  const t = useFixedT(WORDS);
  if (!outcome || outcome.kind === 'not-asked') {
    return <td className="table-gap">{t('table.uncovered')}</td>;
  }
  if (outcome.kind === 'silent') {
    return (
      <td className="table-unreported">
        <Swatch fill={SILENT} /> <span className="visually-hidden">{t('table.unreported')}</span>
      </td>
    );
  }
  const fill = answerScale(question);
  return (
    <td>
      {outcome.answers.map((held) => (
        <div key={held.answer.id} className="cell-answer">
          <Swatch fill={fill(held.answer.id)} />{' '}
          <TranslatableText>{positionLabel(held, words)}</TranslatableText>
        </div>
      ))}
    </td>
  );
}
