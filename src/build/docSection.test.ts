import { expect, test } from 'vitest';
import { withSection } from './docSection.ts';

test('only what is between the marks changes', () => {
  const readme = 'a $1\n<!-- x -->\nold\n<!-- /x -->\nb <!-- y -->';
  expect(withSection(readme, 'x', '| $& |')).toBe(
    'a $1\n<!-- x -->\n| $& |\n<!-- /x -->\nb <!-- y -->',
  );
});

test('marks that are missing, twice there or never closed are told of', () => {
  const one = '<!-- x -->\nold\n<!-- /x -->\n';
  for (const readme of ['# Nothing', `${one}${one}`, '<!-- x -->\nold', 'old\n<!-- /x -->']) {
    expect(() => withSection(readme, 'x', 'new')).toThrow('has lost its <!-- x --> marks');
  }
});
