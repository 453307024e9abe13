import { describe, expect, it } from 'vitest';
import { joined, jointsOf, listFormat } from './joints.ts';

const NAMES = ['Japón', 'Italia', 'Hungría', 'Hierro', 'España', 'Yemen', 'Islandia', 'Irlanda'];

/** All the lists that begin somewhere among the names, of no entry up to five. */
const lists = NAMES.flatMap((_, from) => [0, 1, 2, 3, 5].map((n) => NAMES.slice(from, from + n)));

describe('a list in words', () => {
  it.each(['en', 'en-GB', 'es', 'fr', 'de', 'ja', 'ar', 'he', 'pl'])(
    'is the engine’s own in %s',
    (lang) => {
      const engine = listFormat(lang);
      const joints = jointsOf(lang, NAMES);
      if (!joints) throw new Error(`There are no joints in ${lang}.`);
      for (const names of lists) expect(joined(names, joints)).toBe(engine.format(names));
    },
  );

  it('is the engine’s for the language, and in English without a comma before the last', () => {
    expect(listFormat('es').format(['a', 'b', 'c'])).toBe(
      new Intl.ListFormat('es', { type: 'conjunction' }).format(['a', 'b', 'c']),
    );
    expect(listFormat('en').format(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('changes its word before a name that asks for it', () => {
    const joints = jointsOf('es', NAMES);
    expect(Object.keys(joints?.before ?? {})).toEqual(['Italia', 'Islandia', 'Irlanda']);
    expect(joints && joined(['España', 'Italia y Noruega'], joints)).toBe(
      'España e Italia y Noruega',
    );
    expect(jointsOf('en', NAMES)).toEqual({ pair: ' and ', middle: ', ', last: ' and ' });
  });
});
