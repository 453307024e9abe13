import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { buildAside, copyCheckout } from '../fixtures/build.ts';
import { DIST } from '../fixtures/builtPage.ts';
import { itLong } from '../fixtures/longTest.ts';

/** What is built depends on the checkout and its packages alone. */

/** The hash of every file under a folder, by its path. */
function hashes(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(root, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(root, name)))
        .digest('hex'),
    ]),
  );
}

/** Puts the clock of every process forward by a year and a bit. */
const LATER = `data:text/javascript,${encodeURIComponent(`
  const Now = Date, ahead = 400 * 24 * 60 * 60 * 1000;
  globalThis.Date = class extends Now {
    constructor(...given) { super(...(given.length ? given : [Now.now() + ahead])); }
    static now() { return Now.now() + ahead; }
  };`)}`;

itLong(
  'elsewhere, later, in another zone and language each file has the same bytes',
  async () => {
    const copy = await copyCheckout();
    const aside = await buildAside(
      {
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        NODE_OPTIONS: `--import=${LATER}`,
      },
      copy,
    );
    const [here, there] = [hashes(DIST), hashes(aside)];
    expect(Object.keys(here).length).toBeGreaterThan(400);
    expect(there).toEqual(here);
    await rm(aside, { recursive: true });
    await rm(dirname(copy), { recursive: true });
  },
  300_000,
);
