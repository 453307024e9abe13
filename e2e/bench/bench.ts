/** `npm run bench` measures the built page, and says what its goals are and which it reaches. */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import config from '../../playwright.config.ts';
import { writeSection } from '../../src/build/docSection.ts';
import { outDir } from '../../src/build/storySource.ts';
import { type Film, writeFilmstrip } from './filmstrip.ts';
import { fontsTable, measureFonts } from './fonts.ts';
import { measureFixed, measureRound, type Round } from './measure.ts';
import { OUTPUT, openSites } from './sites.ts';
import { summarise } from './summary.ts';
import { markdownTable, plainTable } from './table.ts';
import { DESKTOP, visit } from './visit.ts';

const FILMED = [
  ['ours', 'This map'],
  ['d3', 'D3'],
  ['baseline', 'MapLibre under React'],
] as const;

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    clicks: { type: 'string', default: '200' },
    json: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
    filmstrip: { type: 'boolean', default: false },
    fonts: { type: 'boolean', default: false },
    visits: { type: 'string', default: '20' },
  },
});

/** To the terminal, and never into what another program reads. */
const say = (line: string): void => console.error(line);

function count(option: 'rounds' | 'clicks' | 'visits'): number {
  const given = Number(options[option]);
  if (!Number.isInteger(given) || given < 1) throw new Error(`--${option} takes a number from 1.`);
  return given;
}

async function main(): Promise<void> {
  const rounds = count('rounds');
  const clicks = Math.ceil(count('clicks') / rounds);
  const start = performance.now();
  const [busy = 0] = loadavg();
  const warnIfBusy = (): void => {
    if (busy <= cpus().length) return;
    say(`The machine was busy before the start (load ${busy.toFixed(1)}): times are too long.`);
  };
  if (options.fonts) {
    const browser = await chromium.launch(config.use?.launchOptions);
    const measured = await measureFonts(browser, outDir, count('visits'));
    await browser.close();
    const table = fontsTable(measured);
    console.log(options.json ? JSON.stringify(measured, null, 2) : table);
    if (options.docs) writeSection('measuring.md', 'fonts', table);
    warnIfBusy();
    return;
  }
  say('Building and compressing the pages');
  const { sites, close } = await openSites();
  const { launchOptions } = config.use ?? {};
  const browser = await chromium.launch(launchOptions);
  try {
    if (options.filmstrip) {
      const films: Film[] = [];
      for (const [name, title] of FILMED) {
        films.push({ title, ...(await visit(browser, sites[name], DESKTOP)) });
      }
      console.log(await writeFilmstrip(browser, films));
      return;
    }
    say('Measuring what does not vary');
    const fixed = await measureFixed(browser, sites);
    const measured: Round[] = [];
    for (let round = 1; round <= rounds; round++) {
      say(`Round ${round} of ${rounds}`);
      measured.push(await measureRound(browser, sites, clicks));
    }
    const rows = summarise(fixed, measured);
    const all = { rows, fixed: { ...fixed, pages: Object.fromEntries(fixed.pages) }, measured };
    const raw = JSON.stringify(all, (key, value) => (key === 'frames' ? undefined : value), 2);
    writeFileSync(join(OUTPUT, 'bench.json'), `${raw}\n`);
    console.log(options.json ? raw : plainTable(rows));
    if (options.docs) writeSection('measuring.md', 'bench', markdownTable(rows));
    warnIfBusy();
    say(
      `${Math.round((performance.now() - start) / 1000)} s; all in ${join(OUTPUT, 'bench.json')}`,
    );
  } finally {
    await browser.close();
    await close();
  }
}

await main();
