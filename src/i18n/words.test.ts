import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isLiteralElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { askedWord } from '../content/rules/askedWords.ts';

/** The parts of the interface, a folder each; each has a file a language. */
const parts = readdirSync('src/i18n', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join('src/i18n', name));
const languages = readdirSync(join('src/i18n', 'page')).map((name) => name.replace('.json', ''));
const partsIn = (lang: string): Record<string, string>[] =>
  parts.map((part) => JSON.parse(readFileSync(join(part, `${lang}.json`), 'utf8')));
const wordsIn = (lang: string): Record<string, string> => Object.assign({}, ...partsIn(lang));
const english = wordsIn('en');
const keys = Object.keys(english);

/** The sources of the app, without its tests. */
const sources = ['i18n', 'context', 'panels', 'app', 'map', 'features', 'build']
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
        'map.unreportedLong',
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
    expect(parts.length).toBeGreaterThan(1);
    expect(partsIn('en').flatMap((part) => Object.keys(part))).toHaveLength(keys.length);
  });
});

/** The names of what a message asks for, in the order of their letters. */
function argumentsOf(message: string): string[] {
  const walk = (ast: readonly MessageFormatElement[]): string[] =>
    ast.flatMap((element) => [
      ...('value' in element && !isLiteralElement(element) ? [element.value] : []),
      ...('options' in element
        ? Object.values(element.options).flatMap(({ value }) => walk(value))
        : []),
    ]);
  return [...new Set(walk(parse(message)))].sort();
}

describe.each(languages)('the interface in "%s"', (lang) => {
  const words = wordsIn(lang);

  it('has the parts and the keys of the English one, in their order', () => {
    for (const part of parts) {
      expect(readdirSync(part).sort(), part).toEqual(languages.map((one) => `${one}.json`).sort());
    }
    expect(partsIn(lang).map((part) => Object.keys(part))).toEqual(
      partsIn('en').map((part) => Object.keys(part)),
    );
  });

  it.each(Object.entries(words))('%s is a message that asks for what it gets', (key, message) => {
    expect(argumentsOf(message)).toEqual(argumentsOf(english[key] ?? ''));
    expect(message.trim()).not.toBe('');
  });

  it('uses typographic quotes and apostrophes', () => {
    for (const [key, message] of Object.entries(words)) expect(message, key).not.toMatch(/["']/);
  });

  it('says of nobody that they were asked, or are silent', () => {
    for (const [key, message] of Object.entries(words)) {
      // Without the names of what is put in.
      const said = message.replaceAll(/\{\w+/g, '{');
      expect(askedWord(said, lang), `${key}: ${message}`).toBeUndefined();
    }
  });

  it('says tú to its reader, where that is Spanish', () => {
    if (lang !== 'es') return;
    for (const [key, message] of Object.entries(words)) {
      expect(message, key).not.toMatch(
        /\b(ustedes?|elija|elíjal[oa]|pulse|mantenga|cambie|copie|use)\b/iu,
      );
    }
  });

  it('holds no fact of a story', () => {
    for (const [key, message] of Object.entries(words)) {
      expect(message, key).not.toMatch(/NATO|OTAN|Vilni?us|EL PAÍS|Stoltenberg|Macron|2023/);
    }
  });
});
