import { expect, it } from 'vitest';
import { parsePart, readBuilt, textsOf } from '../fixtures/builtPage.ts';
import { servedPages } from '../fixtures/served.ts';

/** A button to share or to cite. */
const OFFER = /<button[^>]*>(<span>)?(Share|Compartir|Cite|Citar)\b/;

it('a framed page offers neither to share nor to cite', () => {
  const framed = servedPages.filter((name) => /^(es\/)?embed/.test(name));
  expect(framed.length).toBeGreaterThan(90);
  const buttons = (name: string): string[] => textsOf(parsePart(name, 'main'), 'button');
  // On a page of its own there are both.
  expect(readBuilt('country/FRA/index.html')).toMatch(OFFER);
  expect(buttons('country/FRA/index.html')).toContain('Cite');
  for (const name of framed) {
    const html = readBuilt(name);
    expect(html, name).not.toMatch(OFFER);
    expect(html, name).not.toContain('class="cite"');
  }
});
