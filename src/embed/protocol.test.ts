import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MANY } from '../../e2e/fixtures/manyRuns.ts';
import { FRAME_MESSAGES, HOST_MESSAGES, NONCE } from './fixtures/messages.ts';
import {
  envelope,
  type FrameMessage,
  HEIGHTS,
  type HostMessage,
  PROTOCOL,
  parseFrameEvent,
  parseHostEvent,
  readFrameMessage,
  readHostMessage,
} from './protocol.ts';

const ALL = [...HOST_MESSAGES, ...FRAME_MESSAGES];

/** Windows are told apart by identity alone. */
const stand = (): Window => ({}) as Window;
const ours = stand();
const ORIGIN = 'https://maps.example';

describe('messages that are as they should be', () => {
  it.each(HOST_MESSAGES)('a host’s %o is heard as it was said', (message) => {
    expect(readHostMessage(envelope(NONCE, message), NONCE)).toEqual(message);
  });

  it.each(FRAME_MESSAGES)('the frame’s %o is heard as it was said', (message) => {
    expect(readFrameMessage(envelope(NONCE, message), NONCE)).toEqual(message);
  });

  it('fields that are not listed are left behind', () => {
    const more = { ...envelope(NONCE, { type: 'listen' }), html: '<b>', href: 'javascript:1' };
    expect(readHostMessage(more, NONCE)).toEqual({ type: 'listen' });
  });

  it('a height is a whole number within bounds, whatever number was said', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (height) => {
        const message = readFrameMessage(
          envelope(NONCE, { type: 'height', height, asked: false }),
          NONCE,
        );
        if (message?.type !== 'height') throw new Error('It was not heard.');
        expect(Number.isInteger(message.height)).toBe(true);
        expect(message.height).toBeGreaterThanOrEqual(HEIGHTS.least);
        expect(message.height).toBeLessThanOrEqual(HEIGHTS.most);
      }),
    );
    for (const height of [Number.NaN, Number.POSITIVE_INFINITY, '600', null]) {
      const data = { ...envelope(NONCE, { type: 'ready' }), type: 'height', height, asked: true };
      expect(readFrameMessage(data, NONCE)).toBeNull();
    }
  });
});

/** A value that no field of the protocol can have. */
const wrong = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    ' FRA',
    'Fra',
    'P0',
  ),
  fc.constantFrom<unknown>(
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '//evil.example/',
  ),
  fc.constantFrom<unknown>('P4\n', 'P4 ', 'FRA\u0000', '__proto__', '-', 'toString'),
  fc.string({ minLength: 81 }),
  // What would be an id but for its length.
  fc.constantFrom<unknown>('a'.repeat(81), 'A'.repeat(81)),
  fc.string().map((words) => `${words}<`),
  fc.array(fc.anything()),
  fc.object(),
  fc.bigInt(),
);

/** A message of ours with one thing about it that is wrong. */
const malformed = (messages: readonly (HostMessage | FrameMessage)[]) =>
  fc
    .record({ message: fc.constantFrom(...messages), wrong, which: fc.nat() })
    .map(({ message, wrong: value, which }) => {
      const whole: Record<string, unknown> = { ...envelope(NONCE, message) };
      const names = Object.keys(whole);
      const name = names[which % names.length] ?? '';
      if (value === undefined) delete whole[name];
      else whole[name] = value;
      return whole;
    });

/** Anything that a page can post. */
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true }),
  fc.record(
    {
      stanceMap: fc.oneof(fc.constant(PROTOCOL), fc.anything()),
      nonce: fc.oneof(fc.constant(NONCE), fc.anything()),
      type: fc.oneof(fc.constantFrom('constructor', '__proto__', 'hasOwnProperty'), fc.string()),
      height: fc.anything(),
    },
    { requiredKeys: [] },
  ),
);

describe('messages that are not', () => {
  it.each([
    ['host', HOST_MESSAGES, readHostMessage],
    ['frame', FRAME_MESSAGES, readFrameMessage],
  ] as const)('malformed: nothing is heard of the %s, and nothing thrown', (_, messages, read) => {
    fc.assert(
      fc.property(fc.oneof(malformed(messages), anything), (data) => {
        expect(read(data, NONCE)).toBeNull();
      }),
      MANY,
    );
  });

  it('replayed from an earlier frame’s life: nothing is heard', () => {
    const earlier = fc.string().filter((nonce) => nonce !== NONCE);
    fc.assert(
      fc.property(fc.constantFrom(...ALL), earlier, (message, nonce) => {
        const data = envelope(nonce, message);
        expect(readHostMessage(data, NONCE)).toBeNull();
        expect(readFrameMessage(data, NONCE)).toBeNull();
        // A page without a nonce has nobody to hear.
        expect(readHostMessage({ ...data, nonce: '' }, '')).toBeNull();
      }),
      MANY,
    );
  });

  it('forged, word for word ours, from another window or origin: nothing is heard', () => {
    const sender = fc.constantFrom<Window | null>(stand(), stand(), null);
    const origins = fc.constantFrom('null', '', 'https://maps.example.evil', 'http://maps.example');
    fc.assert(
      fc.property(fc.constantFrom(...ALL), sender, origins, (message, source, origin) => {
        const data = envelope(NONCE, message);
        const frame = { window: ours, origin: ORIGIN, nonce: NONCE };
        expect(parseFrameEvent({ source, origin: ORIGIN, data }, frame)).toBeNull();
        expect(parseFrameEvent({ source: ours, origin, data }, frame)).toBeNull();
        expect(
          parseFrameEvent({ source: ours, origin: ORIGIN, data }, { ...frame, origin: 'null' }),
        ).toBeNull();
        expect(parseFrameEvent({ source, origin, data }, { ...frame, window: null })).toBeNull();
        expect(parseHostEvent({ source, data }, ours, NONCE)).toBeNull();
      }),
      MANY,
    );
  });
});

describe('who is heard', () => {
  it('is the frame at its origin, which is "null" where it is sandboxed without one', () => {
    const data = envelope(NONCE, { type: 'ready' });
    const frame = { window: ours, origin: ORIGIN, nonce: NONCE };
    expect(parseFrameEvent({ source: ours, origin: ORIGIN, data }, frame)).toEqual({
      type: 'ready',
    });
    expect(
      parseFrameEvent({ source: ours, origin: 'null', data }, { ...frame, origin: 'null' }),
    ).toEqual({ type: 'ready' });
  });

  it('is whoever frames the map, if it knows the nonce', () => {
    const data = envelope(NONCE, { type: 'listen' });
    expect(parseHostEvent({ source: ours, data }, ours, NONCE)).toEqual({ type: 'listen' });
  });
});
