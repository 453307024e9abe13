import { expect, it } from 'vitest';
import { parsePart, textsOf } from '../fixtures/builtPage.ts';

/** Whom the opening page names as silent. */

it('the 31 silent ones are 29 members, Australia and New Zealand', () => {
  const legend = parsePart('index.html', 'main').querySelector('.roll-call');
  expect(legend?.querySelector('.silent')?.textContent).toContain(
    '29 other NATO members, Australia and New Zealand',
  );
  const all = legend?.querySelector('.all-names');
  const names = all ? textsOf(all, 'a') : [];
  expect(names).toHaveLength(31);
  expect(names).toEqual(expect.arrayContaining(['Australia', 'New Zealand', 'Finland']));
  expect(names).not.toContain('Sweden');
});
