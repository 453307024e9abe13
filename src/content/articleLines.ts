import type { Article } from './article.ts';
import type { Finding } from './rules/rule.ts';
import type { Story } from './schema.ts';
import { countWords } from './text.ts';

type Id = string;

const NAMES: Readonly<Record<Id, string>> = { D: 'deck', C: 'caption' };
/** What may be left out of a text file by oversight. */
const LEFT_OUT: readonly (readonly Id[])[] = [[], ['D'], ['C'], ['D', 'C']];
/** Which part of the lines has to have the words that the story counts in them. */
const ALIKE = 0.8;
/** How much of the article's words a message repeats, in characters. */
const SHOWN = 30;
/** More words than this has hardly a deck or a caption. */
const LONG = 60;

/**
 * What stands in another's place in an article's text, where the line of the deck or of the caption
 * is missing: the paragraphs that follow then slip into it.
 */
export function misplacedParagraphs(story: Story, article: Article): Finding[] {
  const lines = [...article].map(([id, text]) => ({ id, text, words: countWords(text) }));
  const tries = LEFT_OUT.map((missing) => {
    const told = story.paragraphs.filter(({ id }) => !missing.includes(id));
    const alike = told.filter(({ words }, index) => words === lines[index]?.words).length;
    return { missing, told, alike };
  }).filter(({ told }) => told.length === lines.length);
  const [best] = tries.toSorted((a, b) => b.alike - a.alike);
  if (best === undefined || best.alike < ALIKE * lines.length) return [];
  const slipped = best.told.flatMap(({ id }, index) => {
    const line = lines[index];
    return line !== undefined && line.id !== id ? [{ is: id, ...line }] : [];
  });
  const [first] = slipped;
  if (first === undefined) return [];
  const taken = slipped
    .filter(({ id }) => id in NAMES)
    .map(({ id, is, text }) => `${is}, ‹${text.slice(0, SHOWN)}…›, was taken for the ${NAMES[id]}`);
  const missing = ['D', 'C'].filter((id) => !best.told.some((line) => line.id === id));
  return [
    {
      entry: 'article',
      problem: `${taken.join(', and ')}: the line for the ${missing.map((id) => NAMES[id]).join(' and that for the ')} is missing`,
      fix: 'Put it back after the headline, on a line of its own; where the article has none, put a dash there.',
    },
  ];
}

/** What each line of an article was taken for, in a sentence an editor can see a slip in. */
export function takenFor(article: Article): string[] {
  const begins = (id: Id): string => `‹${(article.get(id) ?? '').slice(0, SHOWN)}…›`;
  const parts = [
    `${begins('H')} for the headline`,
    ...['D', 'C'].map((id) =>
      article.has(id) ? `${begins(id)} for the ${NAMES[id]}` : `nothing for the ${NAMES[id]}`,
    ),
    `${begins('P1')} for the first paragraph of the body`,
  ];
  return [
    `Taken ${parts.join(', ')}.`,
    ...['D', 'C'].flatMap((id) => {
      const words = countWords(article.get(id) ?? '');
      return words > LONG
        ? [
            `Note: what was taken for the ${NAMES[id]} has ${words} words, as a paragraph has. If the article has no ${NAMES[id]}, put a dash in its place, remove the folder and begin again.`,
          ]
        : [];
    }),
  ];
}
