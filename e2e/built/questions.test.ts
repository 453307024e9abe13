import { expect, it } from 'vitest';
import { parsePart, textsOf } from '../fixtures/builtPage.ts';

/** Whom the opening page names as silent. */

it('the 31 silent ones are 29 members, Australia and New Zealand', () => {
  const silent = parsePart('index.html', 'main').querySelector('.roll-call .silent');
  expect(silent?.querySelector('summary')?.textContent).toContain(
    '29 NATO members, Australia and New Zealand',
  );
  const names = silent ? textsOf(silent, 'a') : [];
  expect(names).toHaveLength(31);
  expect(names).toEqual(expect.arrayContaining(['Australia', 'New Zealand', 'Finland']));
  expect(names).not.toContain('Sweden');
});
