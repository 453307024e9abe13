import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from './lineBreaks.ts';

describe('a text in lines', () => {
  it('keeps every word and breaks only where it must', () => {
    const words = fc
      .array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 20 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (text, letters) => {
        const lines = wrap(text, letters);
        expect(lines.join(' ')).toBe(text);
        lines.forEach((line, i) => {
          expect(line.length <= letters || !line.includes(' ')).toBe(true);
          const next = lines[i + 1]?.split(' ')[0];
          if (next) expect(line.length + 1 + next.length).toBeGreaterThan(letters);
        });
      }),
    );
  });
});
