import { type Lock, type LockedCitation, verbatimOf } from '../lockFormat.ts';
import { misquotation } from '../misquotations.ts';
import type { Story } from '../schema.ts';
import { countWords, sha256 } from '../text.ts';
import { type Finding, findingIf, lockCommand, type Rule, type RuleEnv } from './rule.ts';

/** Quotes, excerpts and times are the article's, letter for letter, and no quotation is missing. */
export const rule: Rule = {
  name: 'quotesMatchArticle',
  check(story, env) {
    const { lock } = env;
    const relock = `Run ${lockCommand(env)}.`;
    if (lock === undefined) {
      return findingIf(true, 'lock', 'there is no article.lock.json beside the story', relock);
    }
    return [
      ...findingIf(
        lock.story !== story.id,
        'lock',
        `it is that of another story, ${lock.story}`,
        `Write "id": "${lock.story}", or lock this one. ${relock}`,
      ),
      ...wordCounts(story, lock),
      ...citations(story, lock, env),
      ...leftovers(story, lock, relock),
      ...passages(story, lock),
      ...overlaps(lock),
    ];
  },
};

function wordCounts(story: Story, lock: Lock): Finding[] {
  const counts = ({ id, words }: { id: string; words: number }): string => `${id} ${words}`;
  const locked = lock.paragraphs.map(counts);
  const counted = story.paragraphs.map(counts);
  return findingIf(
    locked.join() !== counted.join(),
    'paragraphs',
    `the story counts ${counted.filter((count) => !locked.includes(count)).join(', ') || 'fewer'}; the article has ${locked.filter((count) => !counted.includes(count)).join(', ') || 'no more'}`,
    'Words are runs between white space: correct the counts.',
  );
}

function citations(story: Story, lock: Lock, env: RuleEnv): Finding[] {
  const relock = `Run ${lockCommand(env)}.`;
  return story.statements.flatMap((statement) =>
    verbatimOf(statement).flatMap(({ field, text }): Finding[] => {
      const entry = `statement ${statement.id}`;
      const wrong = env.article ? misquotation(statement, field, text, env.article) : [];
      if (wrong.length > 0) return wrong;
      const locked = citationOf(lock, statement.id, field);
      if (locked === undefined) return findingIf(true, entry, `its ${field} is not locked`, relock);
      return [
        ...findingIf(
          locked.sha256 !== sha256(text) || locked.words !== countWords(text),
          entry,
          `its ${field} is not, letter for letter, what was locked: ${text}`,
          `Correct it from the article. ${relock}`,
        ),
        ...findingIf(
          locked.paragraph !== statement.paragraph,
          entry,
          `its ${field} stands in ${locked.paragraph}, not in ${statement.paragraph}`,
          `Write "paragraph": "${locked.paragraph}".`,
        ),
      ];
    }),
  );
}

function citationOf(lock: Lock, statement: string, field: string): LockedCitation | undefined {
  return lock.cited.find(
    (citation) => citation.statement === statement && citation.field === field,
  );
}

function leftovers(story: Story, lock: Lock, relock: string): Finding[] {
  return lock.cited.flatMap(({ statement: id, field }) => {
    const statement = story.statements.find((candidate) => candidate.id === id);
    const isGiven =
      statement !== undefined && verbatimOf(statement).some((run) => run.field === field);
    return findingIf(!isGiven, 'lock', `it locks a ${field} of ${id}, which has none`, relock);
  });
}

/** Each of the article's quotations is one whole statement. */
function passages(story: Story, lock: Lock): Finding[] {
  const quotes = story.statements.filter(({ quote }) => quote !== undefined);
  // A quote that differs from the locked one is reported by `citations`; what follows from it is left out.
  const changed = quotes.filter(({ id, quote = '' }) => {
    const locked = citationOf(lock, id, 'quote');
    return locked !== undefined && locked.sha256 !== sha256(quote);
  });
  return [
    ...lock.passages.flatMap((passage) => {
      const same = quotes.filter(
        ({ quote = '', paragraph }) =>
          paragraph === passage.paragraph && sha256(quote) === passage.sha256,
      );
      return findingIf(
        same.length !== 1 &&
          !(same.length === 0 && changed.some((quote) => quote.paragraph === passage.paragraph)),
        `paragraph ${passage.paragraph}`,
        `its quotation of ${passage.words} words is in ${same.length} statements`,
        `Give every quotation whole, as the "quote" of one statement with "paragraph": "${passage.paragraph}".`,
      );
    }),
    ...quotes.flatMap(({ id, quote = '' }) =>
      findingIf(
        !changed.some((one) => one.id === id) &&
          !lock.passages.some((passage) => passage.sha256 === sha256(quote)),
        `statement ${id}`,
        'its quote is no whole quotation of the article',
        'Copy the passage from its opening mark to its closing one.',
      ),
    ),
  ];
}

function overlaps(lock: Lock): Finding[] {
  return lock.cited
    .filter(({ field }) => field === 'excerpt')
    .flatMap((excerpt) =>
      findingIf(
        lock.passages.some(
          (passage) =>
            passage.paragraph === excerpt.paragraph &&
            passage.offset < excerpt.offset + excerpt.length &&
            excerpt.offset < passage.offset + passage.length,
        ),
        `statement ${excerpt.statement}`,
        'its excerpt reaches into a quotation',
        'Quotes have statements of their own: cut the excerpt.',
      ),
    );
}
