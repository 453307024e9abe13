import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import en from './en.json';

/** The words that every page brings, and those that come with a part of it. */
const parts = readdirSync('src/i18n')
  .filter((name) => name.endsWith('.en.json'))
  .map((name) => JSON.parse(readFileSync(join('src/i18n', name), 'utf8')) as typeof en);
const words = Object.entries(Object.assign({}, en, ...parts) as typeof en);
const keys = words.map(([key]) => key);

/** The sources of the app, without its tests. */
const sources = ['i18n', 'panels', 'app', 'map', 'still', 'features']
  .flatMap((folder) => {
    try {
      return readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join('src', folder, name),
      );
    } catch {
      return [];
    }
  })
  .filter((name) => /\.tsx?$/.test(name) && !/\.(test|bench)\./.test(name))
  .map((name) => ({ name, text: readFileSync(name, 'utf8') }));

/** The first argument of each call of `t`, up to the comma or bracket that ends it. */
const calls = sources.flatMap(({ name, text }) =>
  [...text.matchAll(/(?<![\w.])t\(\s*((?:[^,()'`]|'[^']*'|`[^`]*`)*)/g)].map(
    ([, argument = '']) => ({ name, argument }),
  ),
);

/** The keys that a call can ask for, as patterns: a key, or one with a part that is computed. */
const asked = calls.flatMap(({ name, argument }) => {
  // In a choice between two keys, what the choice is made by is no key.
  const [, chosen = argument] = /\?([\s\S]*)/.exec(argument) ?? [];
  return [...chosen.matchAll(/'([^']*)'|`([^`]*)`/g)].map(([, plain, template]) => ({
    name,
    key: plain ?? template ?? '',
    pattern: new RegExp(
      `^${(plain ?? template ?? '')
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replaceAll('.', '\\.'))
        .join('.+')}$`,
    ),
  }));
});

describe('the words of the interface', () => {
  it('are looked for where they are used', () => {
    expect(sources.length).toBeGreaterThan(25);
    expect(asked.length).toBeGreaterThan(60);
    expect(asked.map(({ key }) => key)).toEqual(
      expect.arrayContaining([
        'panel.since',
        'map.globe',
        'map.flat',
        'map.silentLong',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands in the source
        'kind.${kind}',
        'number.word',
      ]),
    );
  });

  it('are there for whatever is asked for', () => {
    const missing = asked.filter(({ pattern }) => !keys.some((key) => pattern.test(key)));
    expect(missing.map(({ name, key }) => `${name}: ${key}`)).toEqual([]);
  });

  it('are each used', () => {
    expect(keys.filter((key) => !asked.some(({ pattern }) => pattern.test(key)))).toEqual([]);
  });

  it('have a key each', () => {
    const all = [en, ...parts].flatMap((part) => Object.keys(part));
    expect(parts.length).toBeGreaterThan(1);
    expect(all).toHaveLength(keys.length);
  });

  it.each(words)('%s is a message that can be read', (_key, message) => {
    expect(() => new IntlMessageFormat(message, 'en')).not.toThrow();
    expect(message.trim()).not.toBe('');
  });

  it('use typographic quotes and apostrophes', () => {
    for (const [key, message] of words) expect(message, key).not.toMatch(/["']/);
  });

  it('hold no fact of a story', () => {
    for (const [key, message] of words) {
      expect(message, key).not.toMatch(/NATO|Vilnius|EL PAÍS|Stoltenberg|Macron|2023/);
    }
  });
});
