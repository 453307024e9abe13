import { expect, test } from 'vitest';
import { withSection } from './docSection.ts';

test('only what is between the marks changes', () => {
  const page = 'a $1\n<!-- x -->\nold\n<!-- /x -->\nb <!-- y -->';
  expect(withSection(page, 'x', '| $& |')).toBe(
    'a $1\n<!-- x -->\n| $& |\n<!-- /x -->\nb <!-- y -->',
  );
});

test('marks that are missing, twice there or never closed are told of', () => {
  const one = '<!-- x -->\nold\n<!-- /x -->\n';
  for (const page of ['# Nothing', `${one}${one}`, '<!-- x -->\nold', 'old\n<!-- /x -->']) {
    expect(() => withSection(page, 'x', 'new')).toThrow('has lost its <!-- x --> marks');
  }
});
