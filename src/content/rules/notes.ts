import type { Note, Statement, Story } from '../schema.ts';
import { type Finding, type Rule, when } from './rule.ts';

/** A note, and the cited statement that shares most words with it. */
export interface NoteEvidence {
  readonly question: string;
  readonly note: Note;
  readonly statement: Statement;
}

/**
 * A note rests on a statement that carries its own claim: where another of the story's says more than
 * twice as much of what the note says as any that it cites, the wrong ones are cited.
 */
export const rule: Rule = {
  name: 'notes',
  check(story) {
    return story.questions.flatMap((question) =>
      question.notes.flatMap((note): Finding[] => {
        const [closest] = closestFirst(note, story.statements);
        const [cited] = closestFirst(note, citedBy(note, story));
        if (!closest || !cited) return [];
        const [most, best] = [shared(note, closest), shared(note, cited)];
        return when(
          best === 0 || (most >= ENOUGH && most > 2 * best),
          `question ${question.id}, a note`,
          `no statement that it cites carries its claim, but statement ${closest.id} may: ${note.text}`,
          `Cite the statement that says it, such as ${closest.id}; or cut the note to what is cited.`,
        );
      }),
    );
  },
};

/** Fewer words than these are had in common by chance. */
const ENOUGH = 4;

/** Each note beside what it rests on, for an editor to read: no program can tell whether it is so. */
export function noteEvidence(story: Story): NoteEvidence[] {
  return story.questions.flatMap((question) =>
    question.notes.flatMap((note) => {
      const [statement] = closestFirst(note, citedBy(note, story));
      return statement ? [{ question: question.id, note, statement }] : [];
    }),
  );
}

const citedBy = (note: Note, { statements }: Story): Statement[] =>
  statements.filter(({ id }) => note.statements.includes(id));

function closestFirst(note: Note, statements: readonly Statement[]): Statement[] {
  return [...statements].sort((a, b) => shared(note, b) - shared(note, a));
}

function shared(note: Note, { text, excerpt = '', quote = '' }: Statement): number {
  const stems = stemsOf([text, excerpt, quote].join(' '));
  return [...stemsOf(note.text)].filter((stem) => stems.has(stem)).length;
}

/** The beginnings of a text's longer words: *oppose* and *opposition* are one. */
function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 5)));
}
