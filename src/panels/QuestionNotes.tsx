import { memo, useId } from 'react';
import type { Note } from '../content/schema.ts';
import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { questionOf } from '../model/positions.ts';
import { statementsOf } from '../model/statements.ts';
import { useMapState } from '../store/useMapState.ts';
import { StatementList } from './StatementItem.tsx';

/** What bears on the question without being a named country's answer: groups that nobody names. */
export const QuestionNotes = memo(function QuestionNotes() {
  const { displayed: story } = usePage();
  const { t } = useI18n();
  const { notes } = useMapState(({ choice }) => questionOf(story, choice.question));
  const title = useId();
  if (notes.length === 0) return null;
  return (
    <section className="question-notes" aria-labelledby={title}>
      <h2 id={title}>{t('overview.notes')}</h2>
      {notes.map((note) => (
        <QuestionNote key={note.text} note={note} />
      ))}
    </section>
  );
});

function QuestionNote({ note }: { note: Note }) {
  const { displayed: story } = usePage();
  const { t } = useI18n();
  return (
    <div className="question-note">
      <p>{note.text}</p>
      <details>
        <summary>{t('overview.evidence')}</summary>
        <StatementList statements={statementsOf(story, note.statements)} />
      </details>
    </div>
  );
}
