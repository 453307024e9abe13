import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './jsonFault.ts';

function said(text: string): string {
  const fault = jsonFault(text);
  return fault ? `${fault.line}:${fault.column} ${fault.problem}` : 'none';
}

describe('jsonFault', () => {
  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', '2:9 a comma is missing here'],
    ['{\n  "a": 1,\n}', '2:9 a comma stands before the closing }'],
    ['["a", "b",]', '1:10 a comma stands before the closing ]'],
    ['{ id: 1 }', '1:3 a field’s name is missing here'],
    ['{ "a" 1 }', '1:7 no colon follows "a"'],
    ['{ "a": }', '1:8 a value is missing before }'],
    ['{ "a": “no” }', '1:8 a text begins with “'],
    ['{ "a": "no }', '1:8 this text has no closing mark on its line: "no }'],
    ['{ "a": "\\d" }', '1:8 this text holds a character that JSON does not take: "\\d" }'],
    ['{\n"a": [1, 2', '2:11 what is opened in line 2 is never closed'],
    ['{ "a": [1} }', '1:10 } stands where ] is due'],
    ['{ "a": 1 } }', '1:12 something stands after the end'],
    ['', '1:1 the file ends in the middle of an entry'],
    ['{ "a": [], "b": 1, "a": [1] }', '1:20 the field "a" is given twice in one entry'],
  ])('says where and what: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('finds nothing in JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonFault(text)).toBeNull();
      }),
    );
  });

  it('lets nothing through that cannot be read', () => {
    const broken = fc
      .record({ text: fc.json(), at: fc.nat(), gone: fc.nat(2), put: fc.string({ maxLength: 1 }) })
      .map(({ text, at, gone, put }) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + gone);
      });
    fc.assert(
      fc.property(broken, (text) => {
        if (jsonFault(text) === null) expect(() => JSON.parse(text) as unknown).not.toThrow();
      }),
    );
  });
});
