import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mapAsText } from '../../src/app/fixtures/mapAsText.ts';
import { pageOf } from '../../src/app/fixtures/pageOf.tsx';

/** What the README's picture showed when it was taken, as a hash. */
const TAKEN = 'e2e/readmePicture/preview.sha256';

/** The words of a page and how its map is drawn. */
function shown(html: string): string {
  const words = html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return createHash('sha256')
    .update(`${words}\n${mapAsText(html)}`)
    .digest('hex');
}

it('is of the map as it is: else run npm run preview', () => {
  const now = shown(pageOf('country=FRA'));
  if (process.env.UPDATE) writeFileSync(TAKEN, `${now}\n`);
  expect(readFileSync(TAKEN, 'utf8').trim()).toBe(now);
});
