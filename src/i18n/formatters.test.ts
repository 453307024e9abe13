import { describe, expect, it, vi } from 'vitest';
import { separatorsOf } from '../build/prepareWords.ts';
import { createFormatters, joinEntries, listFormat } from './formatters.ts';

const NAMES = ['Japón', 'Italia', 'Hungría', 'Hierro', 'España', 'Yemen', 'Islandia', 'Irlanda'];

/** All the lists that begin somewhere among the names, of no entry up to five. */
const lists = NAMES.flatMap((_, from) => [0, 1, 2, 3, 5].map((n) => NAMES.slice(from, from + n)));

describe('a list in words', () => {
  it.each(['en', 'en-GB', 'es', 'fr', 'de', 'ja', 'ar', 'he', 'pl'])(
    'is the engine’s own in %s',
    (lang) => {
      const engine = listFormat(lang);
      const separators = separatorsOf(lang, NAMES);
      if (!separators) throw new Error(`There are no separators in ${lang}.`);
      for (const names of lists) expect(joinEntries(names, separators)).toBe(engine.format(names));
    },
  );

  it('is the engine’s for the language, and in English without a comma before the last', () => {
    const three = ['a', 'b', 'c'];
    expect(createFormatters('es').list(three)).toBe(
      new Intl.ListFormat('es', { type: 'conjunction' }).format(three),
    );
    expect(createFormatters('en').list(three)).toBe('a, b and c');
  });

  it('changes its word before a name that asks for it', () => {
    const separators = separatorsOf('es', NAMES);
    expect(Object.keys(separators?.lastBefore ?? {})).toEqual(['Italia', 'Islandia', 'Irlanda']);
    expect(separators && joinEntries(['España', 'Italia y Noruega'], separators)).toBe(
      'España e Italia y Noruega',
    );
    expect(separatorsOf('en', NAMES)).toEqual({ middle: ', ', last: ' and ' });
  });

  it('is left to the engine where two entries are joined in another way than more', () => {
    expect(separatorsOf('en-US', NAMES)).toBeNull();
    expect(separatorsOf('th', NAMES)).toBeNull();
  });
});

describe('the preparations', () => {
  it('make what a click may need, one formatter each, and once', () => {
    const made: string[] = [];
    const engine = new Proxy(Intl, {
      get: (all, name, receiver) => {
        made.push(String(name));
        return Reflect.get(all, name, receiver);
      },
    });
    vi.stubGlobal('Intl', engine);
    try {
      const formatters = createFormatters('en', { dates: {} });
      expect(made).toEqual([]);
      for (const [i, prepare] of formatters.preparations.entries()) {
        prepare();
        expect(made).toHaveLength(i + 1);
      }
      formatters.list(NAMES);
      formatters.number(1200);
      formatters.date('2023-07-12');
      formatters.country('NO');
      formatters.collator.compare('a', 'b');
      expect(made).toHaveLength(formatters.preparations.length);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
