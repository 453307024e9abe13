import { parse } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { createFormatters } from './formatters.ts';
import { formatMessage } from './message.ts';

const en = createFormatters('en');

const MESSAGES = [
  'plain words',
  'Hello {name}, hello {name}',
  '{count, number} of {name}',
  '{count, plural, =0 {nobody} one {# person} other {# people}} came',
  '{count, plural, offset:1 one {{name} and # other} other {{name} and # others}}',
  '{count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
  '{name, select, Japan {a partner} other {{count, plural, one {a member} other {members}}}}',
  "an ’apostrophe and a ‘quote’, it''s one",
  'a lone # and {count, plural, one {{name}} other {{count} {name}}}',
];

describe('a message', () => {
  it.each(MESSAGES)('says what the library says: %s', (message) => {
    for (const lang of ['en', 'es', 'pl', 'ar']) {
      for (const count of [0, 1, 2, 3, 5, 11, 21, 1234, 1_000_000]) {
        for (const name of ['Japan', 'Italy']) {
          const values = { count, name };
          const parts = formatMessage(parse(message), values, createFormatters(lang));
          // A number as it stands is the reader's business in ours, as it is in ICU's plain arguments.
          const expected = String(new IntlMessageFormat(message, lang).format(values));
          expect(parts.join(''), `${lang} ${count}`).toBe(expected);
        }
      }
    }
  });

  it('gives back what is no word as it was given', () => {
    const node = { a: 1 };
    expect(formatMessage(parse('{who} and {who}, {n}'), { who: node, n: 2 }, en)).toEqual([
      node,
      ' and ',
      node,
      ', 2',
    ]);
  });

  it('names what it did not get, and what it does not know', () => {
    expect(() => formatMessage(parse('{who}'), {}, en)).toThrow('{who}');
    expect(() => formatMessage(parse('{n, number, percent}'), { n: 1 }, en)).toThrow('not known');
    expect(() => formatMessage(parse('{d, date}'), { d: 1 }, en)).toThrow('not known');
  });
});
