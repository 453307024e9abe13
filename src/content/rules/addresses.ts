import { fragmentsOf } from '../articleFragments.ts';
import { type Lock, verbatimOf } from '../lockFormat.ts';
import { MOST_WORDS, wordsOfDirective } from '../makeFragment.ts';
import type { Story } from '../schema.ts';
import { sha256 } from '../text.ts';
import { parseDirective } from '../textDirective.ts';
import { type Finding, findingIf, lockCommand, type Rule, type RuleEnv } from './rule.ts';

/** Text fragments lead to the article's own words, and to no other text on the page. */
export const rule: Rule = {
  name: 'addresses',
  check(story, env) {
    const { lock } = env;
    return [
      ...otherTexts(story),
      ...(lock === undefined
        ? []
        : [...ofStatements(story, lock, env), ...ofParagraphs(story, lock, env)]),
    ];
  },
};

function otherTexts({ article: { url, language, alternates = {} } }: Story): Finding[] {
  return Object.entries(alternates).flatMap(([other, address]) =>
    findingIf(
      other === language || address === url,
      'article',
      `its alternate "${other}" is the article itself`,
      'An alternate is another text, in another language: take this one out of "alternates".',
    ),
  );
}

function ofStatements(story: Story, lock: Lock, env: RuleEnv): Finding[] {
  const fragments = env.article && fragmentsOf(env.article, story.article.language);
  return story.statements.flatMap((statement) =>
    verbatimOf(statement).flatMap(({ field, text }) => {
      const locked = lock.cited.find(
        (one) => one.statement === statement.id && one.field === field,
      );
      // Words that differ from the locked ones are reported by `verbatim`, and no fragment fits them.
      if (field === 'when' || locked?.sha256 !== sha256(text)) return [];
      const goal = { what: `its ${field}`, text, wanted: fragments?.toRun(locked) };
      return misled(`statement ${statement.id}`, locked.fragment, goal, env);
    }),
  );
}

function ofParagraphs(story: Story, lock: Lock, env: RuleEnv): Finding[] {
  const fragments = env.article && fragmentsOf(env.article, story.article.language);
  return lock.paragraphs.flatMap(({ id, sha256: hash, fragment }) => {
    // A changed paragraph is reported by `verbatim`.
    const isSame = sha256(env.article?.get(id) ?? '') === hash;
    const goal = { what: 'its beginning', wanted: isSame ? fragments?.toParagraph(id) : undefined };
    return misled(`paragraph ${id}`, fragment, goal, env);
  });
}

/** The target of a fragment. */
interface Goal {
  readonly what: string;
  /** The words themselves, where the story has them. */
  readonly text?: string;
  /** The fragment that the article gives, where that is at hand. */
  readonly wanted?: string | null | undefined;
}

/** The finding, if any, of one locked fragment. */
function misled(
  entry: string,
  fragment: string | null | undefined,
  { what, text, wanted }: Goal,
  env: RuleEnv,
): Finding[] {
  const relock = `Run ${lockCommand(env)}.`;
  if (fragment === undefined) {
    return findingIf(
      true,
      entry,
      `the way to ${what} on the publisher’s page is not locked`,
      relock,
    );
  }
  const isRight = wanted === undefined ? isFit(fragment, text) : fragment === wanted;
  return findingIf(
    !isRight,
    entry,
    `the locked fragment does not lead to ${what}: ${fragment ?? 'there is none'}`,
    `It is never edited by hand. ${relock}`,
  );
}

/** Whether a fragment may lead to words, as far as can be judged without the article. */
function isFit(fragment: string | null, text: string | undefined): boolean {
  if (fragment === null) return true;
  const directive = parseDirective(fragment);
  if (directive === null || wordsOfDirective(directive) > MOST_WORDS) return false;
  if (text === undefined) return true;
  const words = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const { start, end } = directive;
  return end === undefined ? start === words : words.startsWith(start) && words.endsWith(end);
}
