import { readFileSync } from 'node:fs';
import { type Article, parseArticle } from '../article.ts';
import { type Lock, lockSchema } from '../lockFormat.ts';
import { type Story, storySchema } from '../schema.ts';
import type { Finding, Rule, RuleEnv } from './rule.ts';

/** The folder of a small invented story that keeps every rule; tests break one rule at a time. */
const FOLDER = 'src/content/fixtures/tiny';

function read(name: string): string {
  return readFileSync(`${FOLDER}/${name}`, 'utf8');
}

/** A new copy of the story, which the caller may change. */
export function tinyStory(): Story {
  return storySchema.parse(JSON.parse(read('story.json')));
}

export function tinyLock(): Lock {
  return lockSchema.parse(JSON.parse(read('article.lock.json')));
}

export function tinyArticle(): Article {
  return parseArticle(read('article.txt'));
}

/** A complete environment for rules. */
export function tinyEnv(): RuleEnv {
  return {
    lock: tinyLock(),
    article: tinyArticle(),
    lands: new Map([
      ['NOR', 'Norway'],
      ['CHL', 'Chile'],
      ['KEN', 'Kenya'],
      ['ISL', 'Iceland'],
    ]),
  };
}

/** A rule's findings in the story after a change; in the unchanged story there must be none. */
export function found(
  rule: Rule,
  change: (story: Story) => void = () => undefined,
  env: RuleEnv = tinyEnv(),
): Finding[] {
  const story = tinyStory();
  change(story);
  return rule.check(story, env);
}

/** The findings' entries and problems, a line each: what a test compares. */
export function lines(findings: readonly Finding[]): string[] {
  return findings.map(({ entry, problem }) => `${entry}: ${problem}`);
}

/** An entry by its id. */
export function pick<T extends { id: string }>(entries: readonly T[], id: string): T {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`The tiny story has no ${id}.`);
  return entry;
}

/** The first of a list that must have one. */
export function first<T>(entries: readonly T[]): T {
  const [entry] = entries;
  if (entry === undefined) throw new Error('The list is empty.');
  return entry;
}
