import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MANY } from '../../e2e/fixtures/manyRuns.ts';
import { changes, hostile, mutant } from '../../e2e/fixtures/mutants.ts';
import { parseArticle } from './article.ts';
import { checkStory } from './check.ts';
import { jsonFault } from './jsonFault.ts';
import type { Problem } from './rules/rule.ts';
import { tinyEnv, tinyStory } from './rules/tinyStory.ts';

const file = 'story.json';
const story = tinyStory();
const env = { file, ...tinyEnv() };

/** Each problem says where it is, what it is, and what to do. */
function expectSaid(problems: readonly Problem[]): void {
  const unsaid = problems.filter(
    (one) =>
      one.file !== file ||
      one.entry === '' ||
      !/\S{2}/.test(one.problem) ||
      !/^\p{Lu}[\s\S]{5}/u.test(one.fix),
  );
  expect(unsaid).toEqual([]);
}

describe('files that are no story', () => {
  it('of any JSON: there is a problem, and each says what to do', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const problems = checkStory(value, env);
        expect(problems).not.toEqual([]);
        expectSaid(problems);
      }),
      MANY,
    );
  });

  it('of a story with something changed: each problem says what to do, and nothing is thrown', () => {
    fc.assert(
      fc.property(changes, (made) => expectSaid(checkStory(mutant(story, made), env))),
      MANY,
    );
  });
});

/** The text of a story's file, with a few characters taken out or put in. */
const whole = readFileSync('src/content/fixtures/tiny/story.json', 'utf8').slice(0, 3000);
const torn = fc
  .array(
    fc.record({
      at: fc.nat(whole.length),
      gone: fc.nat(3),
      put: fc.oneof(
        fc.constantFrom('', '"', '\\', '{', '}', '[', ']', ',', ':', '\n', '\t', '“', '\uFEFF'),
        fc.constantFrom('\\u12', '\\uD800', '-', '1.', '01', 'e9', 'nul', '//', '/*', '\u2028'),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((tears) =>
    tears.reduce(
      (text, { at, gone, put }) => text.slice(0, at) + put + text.slice(at + gone),
      whole,
    ),
  );

describe('texts that are no JSON', () => {
  it.each([
    ['of any characters', fc.string({ unit: 'binary', maxLength: 80 })],
    ['of a story’s file, torn', torn],
    ['of JSON, cut off', fc.json().map((text) => text.slice(0, -1))],
  ])('%s: a line, a column, and what to do; or it can be read', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const fault = jsonFault(text);
        if (fault === null) {
          expect(() => JSON.parse(text) as unknown).not.toThrow();
          return;
        }
        const line = text.split('\n')[fault.line - 1];
        expect(fault.column).toBeGreaterThanOrEqual(1);
        expect(fault.column).toBeLessThanOrEqual((line ?? '').length + 1);
        expect(fault.problem).toMatch(/\S{2}/);
        expect(fault.fix).toMatch(/^\p{Lu}[\s\S]*\.$/u);
      }),
      MANY,
    );
  });

  it('of brackets alone, however many: it ends, and says so', () => {
    for (const opened of ['[', '{"a":', '[{"a":[']) {
      expect(jsonFault(opened.repeat(100_000))).not.toBeNull();
    }
  });
});

it('articles: each is read, or a sentence says what is missing', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('-', '“One”', '“', '”', '', 'More information', '\uFEFF', '“a“b””', ' \r'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
      try {
        const article = parseArticle(lines.join('\n'));
        expect(article.has('H')).toBe(true);
      } catch (error) {
        expect((error as Error).constructor).toBe(Error);
        expect((error as Error).message).toMatch(/^\p{Lu}.*\.$/u);
      }
    }),
    MANY,
  );
});
