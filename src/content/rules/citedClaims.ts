import type { Actor, Statement, Story } from '../schema.ts';
import { namesIt } from '../text.ts';
import { type Finding, findingIf, type Rule } from './rule.ts';

/** A text of the editors, with the statements that it cites. */
interface Claim {
  readonly entry: string;
  readonly text: string;
  readonly statements: readonly string[];
}

/**
 * Notes and steps claim only what the statements that they cite say: each actor that a note or step names
 * is named there, each actor that a step highlights speaks or is spoken of there, and no other statement
 * shares more than twice as many words with a note. Whether the meaning is the same, an editor reads:
 * `npm run content:read` sets the two side by side.
 */
export const rule: Rule = {
  name: 'citedClaims',
  check(story) {
    return [
      ...claimsOf(story).flatMap((claim) => unsaid(story, claim)),
      ...notesIn(story).flatMap((claim) => citedWrongly(story, claim)),
      ...story.steps.flatMap((step) => {
        const cited = citedBy(story, step.statements);
        return step.actors
          .filter((id) => !cited.some((statement) => concerns(statement, id)))
          .map((id) => ({
            entry: `step ${step.id}`,
            problem: `it lights ${id}, and no statement that it cites is about ${id} or by it`,
            fix: 'Cite a statement that is, or take the actor out of "actors".',
          }));
      }),
    ];
  },
};

/** Fewer common words than these are taken for chance. */
const ENOUGH = 4;

function notesIn({ questions }: Story): Claim[] {
  return questions.flatMap(({ id, notes }) =>
    notes.map(({ text, statements }, i) => ({
      entry: `question ${id}, note ${i + 1}`,
      text,
      statements,
    })),
  );
}

function citedWrongly(story: Story, { entry, text, statements }: Claim): Finding[] {
  const closest = closestStatement(text, story.statements);
  const cited = closestStatement(text, citedBy(story, statements));
  if (!closest || !cited) return [];
  const [most, best] = [sharedWords(text, closest), sharedWords(text, cited)];
  return findingIf(
    best === 0 || (most >= ENOUGH && most > 2 * best),
    entry,
    `no statement that it cites carries its claim, but statement ${closest.id} may: ${text}`,
    `Cite the statement that says it, such as ${closest.id}; or cut the note to what is cited.`,
  );
}

function claimsOf(story: Story): Claim[] {
  return [
    ...notesIn(story),
    ...story.steps.map(({ id, title, text, statements }) => ({
      entry: `step ${id}`,
      text: `${title}. ${text}`,
      statements,
    })),
  ];
}

function unsaid(story: Story, { entry, text, statements }: Claim): Finding[] {
  const cited = citedBy(story, statements);
  const words = cited.flatMap(({ speaker, text: own, quote, excerpt, on, note }) =>
    [speaker.name, speaker.office, own, quote, excerpt, on, note].filter(
      (one) => one !== undefined,
    ),
  );
  return story.actors
    .filter((actor) => namesOf(actor).some((name) => namesIt(text, name)))
    .flatMap((actor) => {
      const isCarried =
        cited.some((statement) => concerns(statement, actor.id)) ||
        words.some((one) => namesOf(actor).some((name) => namesIt(one, name)));
      const fitting = story.statements.find((statement) => concerns(statement, actor.id));
      return findingIf(
        !isCarried,
        entry,
        `it names ${actor.name}, and no statement that it cites does`,
        `Cite the statement that says it${fitting ? `, perhaps ${fitting.id}` : ''}, or leave ${actor.name} out.`,
      );
    });
}

function citedBy(story: Story, ids: readonly string[]): Statement[] {
  return story.statements.filter(({ id }) => ids.includes(id));
}

/** Whether a statement is about an actor, by it, or to it. */
function concerns({ about, speaker, to = [], viewOf = [] }: Statement, id: string): boolean {
  return speaker.actor === id || [about, to, viewOf].some((ids) => ids.includes(id));
}

function namesOf({ name, short, aliases, leader }: Actor): string[] {
  // A code of two letters is often a word too: “no”, “is”, “it”.
  const others = aliases.filter((alias) => alias.length > 2);
  return [name, ...(short ? [short] : []), ...others, ...(leader ? [leader.name] : [])];
}

/** How many of a text's longer words a statement has too, in any form. */
function sharedWords(text: string, { text: own, excerpt, quote }: Statement): number {
  const stems = stemsOf([own, excerpt, quote].filter(Boolean).join(' '));
  return [...stemsOf(text)].filter((stem) => stems.has(stem)).length;
}

/** The statement that shares most words with a text; `undefined` where there are no statements. */
function closestStatement(text: string, statements: readonly Statement[]): Statement | undefined {
  return [...statements].sort((a, b) => sharedWords(text, b) - sharedWords(text, a))[0];
}

/** The stems of a text's longer words: *oppose* and *opposition* have the same. */
function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 5)));
}
