import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MANY } from '../../e2e/fixtures/manyRuns.ts';
import { changes, hostile, mutant } from '../../e2e/fixtures/mutants.ts';
import { FRAME_MESSAGES, HOST_MESSAGES, NONCE } from './fixtures/messages.ts';
import {
  ampSize,
  isWordPressReady,
  wordPressHeight,
  wordPressSecret,
} from './frame/wordPressAndAmp.ts';
import {
  clampHeight,
  envelope,
  type FrameMessage,
  HEIGHTS,
  type HostMessage,
  readFrameMessage,
  readHostMessage,
} from './protocol.ts';

const DIRECTIONS = [
  ['host', HOST_MESSAGES, readHostMessage],
  ['frame', FRAME_MESSAGES, readFrameMessage],
] as const;

/** The fields that a message of a type may have, told here once more and by hand. */
const DECLARED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  host: {
    select: ['country'],
    ask: ['question'],
    point: ['paragraph'],
    language: ['lang'],
    theme: ['theme'],
    listen: [],
  },
  frame: {
    ready: [],
    height: ['height', 'asked'],
    select: ['country', 'question'],
    quote: ['statement', 'paragraph'],
  },
};

/** A name, short and of letters, digits and hyphens: no HTML, no address and no code is one. */
const isName = (value: unknown): boolean =>
  typeof value === 'string' && /^[A-Za-z0-9_-]{1,80}$/.test(value);

const isHeight = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= HEIGHTS.least && Number(value) <= HEIGHTS.most;

/** What is heard is what was said, of the fields that are declared, and names and numbers alone. */
function expectClean(side: string, data: unknown, heard: HostMessage | FrameMessage | null): void {
  if (heard === null) return;
  const said = data as Record<string, unknown>;
  const { type, ...fields } = heard;
  expect(said).toMatchObject({ stanceMap: 1, nonce: NONCE, type });
  expect(Object.keys(fields).sort()).toEqual([...(DECLARED[side]?.[type] ?? ['?'])].sort());
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'height') expect(isHeight(value)).toBe(true);
    else expect(value).toBe(said[name]);
    expect(value === null || typeof value === 'boolean' || isName(value) || name === 'height').toBe(
      true,
    );
  }
}

/** Whatever can be posted arrives as a copy; the rest never leaves the page. */
function posted(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  withNullPrototype: true,
});

describe.each(DIRECTIONS)('messages from a %s', (side, messages, read) => {
  it('that are nearly right: only what is declared is heard', () => {
    fc.assert(
      fc.property(fc.constantFrom(...messages), changes, (message, made) => {
        const data = posted(mutant(envelope(NONCE, message), made));
        expectClean(side, data, read(data, NONCE));
      }),
      MANY,
    );
  });

  it('with more in them, and other things in their fields: only what is declared is heard', () => {
    const more = fc.dictionary(
      fc.constantFrom('html', 'href', 'src', '__proto__', 'country', 'question', 'height', 'lang'),
      fc.oneof(hostile, anything),
    );
    fc.assert(
      fc.property(fc.constantFrom(...messages), more, (message, fields) => {
        const data = posted({ ...envelope(NONCE, message), ...fields });
        expectClean(side, data, read(data, NONCE));
      }),
      MANY,
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('that are anything at all: nothing is heard, and nothing thrown', () => {
    fc.assert(
      fc.property(fc.oneof(anything, hostile), (value) => {
        const data = posted(value);
        expect(read(data, NONCE)).toBeNull();
        expect(read(data, '')).toBeNull();
        expect(isWordPressReady(data, null)).toBe(false);
        expect(isWordPressReady(data, 'x9')).toBe(false);
      }),
      MANY,
    );
  });
});

describe('sizes', () => {
  it('are told as a whole number within bounds', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (number) => {
        const height = clampHeight(number);
        expect(isHeight(height)).toBe(true);
        expect(wordPressHeight(height, 'x9')).toMatchObject({ value: height });
        expect(ampSize(320, height)).toMatchObject({ height });
      }),
      MANY,
    );
  });

  it('are asked for with a secret of letters and digits, whatever stands behind the address', () => {
    const piece = fc.oneof(
      fc.constantFrom('#', '?', '&', 'secret=', 'x9', '%41', '<b>', 'SECRET=', '=', '\n'),
      fc.string({ unit: 'binary', maxLength: 70 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const hash = pieces.join('');
        const secret = wordPressSecret(hash);
        if (secret === null) return;
        expect(secret).toMatch(/^[A-Za-z0-9]{1,64}$/);
        expect(hash).toContain(`secret=${secret}`);
        expect(isWordPressReady({ message: 'ready', secret }, secret)).toBe(true);
      }),
      MANY,
    );
  });
});
