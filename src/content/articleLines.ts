import type { Article } from './article.ts';
import type { Finding } from './rules/rule.ts';
import type { Story } from './schema.ts';
import { countWords } from './text.ts';

type Id = string;

const NAMES: Readonly<Record<Id, string>> = { D: 'deck', C: 'caption' };
/** The lines that a text file may lack by oversight. */
const LEFT_OUT: readonly (readonly Id[])[] = [[], ['D'], ['C'], ['D', 'C']];
/** The share of lines whose word count has to be the story's, for a line to be known as missing. */
const ALIKE = 0.8;
/** How much of the article's words a message repeats, in characters. */
const SHOWN = 30;
/** A deck or a caption hardly has more words than this. */
const LONG = 60;

/**
 * A finding where an article's text lacks the line of the deck or of the caption, so that the following
 * paragraphs were read one place too early.
 */
export function misplacedParagraphs(story: Story, article: Article): Finding[] {
  const lines = [...article].map(([id, text]) => ({ id, text, words: countWords(text) }));
  const tries = LEFT_OUT.map((missing) => {
    const expected = story.paragraphs.filter(({ id }) => !missing.includes(id));
    const alike = expected.filter(({ words }, index) => words === lines[index]?.words).length;
    return { missing, expected, alike };
  }).filter(({ expected }) => expected.length === lines.length);
  const [best] = tries.toSorted((a, b) => b.alike - a.alike);
  if (best === undefined || best.alike < ALIKE * lines.length) return [];
  const slipped = best.expected.flatMap(({ id }, index) => {
    const line = lines[index];
    return line !== undefined && line.id !== id ? [{ is: id, ...line }] : [];
  });
  const [first] = slipped;
  if (first === undefined) return [];
  const taken = slipped
    .filter(({ id }) => id in NAMES)
    .map(({ id, is, text }) => `${is}, ‹${text.slice(0, SHOWN)}…›, was taken for the ${NAMES[id]}`);
  const missing = ['D', 'C'].filter((id) => !best.expected.some((line) => line.id === id));
  return [
    {
      entry: 'article',
      problem: `${taken.join(', and ')}: the line for the ${missing.map((id) => NAMES[id]).join(' and that for the ')} is missing`,
      fix: 'Put it back after the headline, on a line of its own; where the article has none, put a dash there.',
    },
  ];
}

/** Says what each of an article's first lines was read as, so that an editor notices a missing line. */
export function describeParsedLines(article: Article): string[] {
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
