import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rasterise } from '../../src/build/socialImages/rasterise.ts';
import { PALETTES } from '../../src/model/palette.ts';
import { shownQuote } from '../../src/model/statements.ts';
import type { NewsMap } from '../drivers/NewsMap.ts';
import { coloursIn, type Hex, readPng } from '../fixtures/pixels.ts';
import { statement, story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** What a reader takes along: each file is the one that was built, each quote is to the letter. */

const DIST = process.env.OUT_DIR ?? 'dist';
const spoken = story.statements.filter(({ quote, excerpt }) => quote ?? excerpt);

/** Opens the dialog of the view and saves one of its files. */
async function saved(map: NewsMap, name: string): Promise<{ file: string; bytes: Buffer }> {
  const download = await map.take.save(map.take.file(name));
  return { file: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The share of a palette's colour in a picture. */
const shareOf = (png: ReturnType<typeof readPng>, colour: Hex): number =>
  coloursIn(png).find((one) => one.colour === colour)?.share ?? 0;

test('the data is saved as it was built', { tag: '@long' }, async ({ map }) => {
  await map.open();
  await map.share.open();
  for (const [name, wanted] of [
    ['Positions, CSV', 'positions.csv'],
    ['Statements, CSV', 'statements.csv'],
    ['Map, GeoJSON', 'story.geojson'],
    ['All, JSON', 'story.json'],
    ['What the columns mean', 'dictionary.md'],
  ] as const) {
    const { file, bytes } = await saved(map, name);
    expect(file).toBe(wanted);
    expect(bytes.equals(readFileSync(join(DIST, 'data', file))), file).toBe(true);
  }
});

test.describe('the map as a file', () => {
  const ADDRESS = '?question=tokyo-office&country=FRA';
  /** Colours of that map and the least share of each; on a map of the world France is small. */
  const COLOURS = [
    ['paper', 0.0005],
    ['sea', 0.0005],
    ['land', 0.0005],
    ['silent', 0.0005],
    ['ochre', 0.0002],
  ] as const;

  test('an SVG stands by itself and says what it is', async ({ map, page, server }) => {
    await map.open(ADDRESS);
    await map.share.open();
    const { file, bytes } = await saved(map, 'Save as SVG');
    expect(file).toBe('map-tokyo-office-FRA.svg');
    const svg = bytes.toString();
    const read = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const all = [...parsed.querySelectorAll('*')];
      return {
        errors: parsed.querySelectorAll('parsererror').length,
        root: `${parsed.documentElement.namespaceURI} ${parsed.documentElement.localName}`,
        title: parsed.querySelector('title')?.textContent,
        words: [...parsed.querySelectorAll('text')].map((one) => one.textContent),
        names: [...new Set(all.map(({ localName }) => localName))],
        fonts: [...new Set(all.flatMap((one) => one.getAttribute('font-family') ?? []))],
        // What an attribute may point to: a pattern or shapes of the same file.
        references: [...text.matchAll(/(?:url\(|xlink:href=")#([^)"]*)[)"]/g)].map(
          ([, id]) => id ?? '',
        ),
        ids: all.flatMap((one) => one.getAttribute('id') ?? []),
      };
    }, svg);
    expect(read.errors).toBe(0);
    expect(read.root).toBe('http://www.w3.org/2000/svg svg');
    expect(read.title).toBe(`France · ${story.title}`);
    const words = read.words.join(' ').replaceAll('\u00a0', ' ');
    for (const said of [
      'A NATO office in Tokyo?',
      'France: Opposed openly',
      'Opposed openly · 1',
      'No position reported · 33',
      `${story.article.publisher}, “${story.article.headline}”`,
      'July 12, 2023',
      `${server.url}question/tokyo-office/?country=FRA`,
    ]) {
      expect(words).toContain(said);
    }
    expect(read.names).not.toEqual(expect.arrayContaining(['style']));
    expect(read.names).not.toEqual(expect.arrayContaining(['image']));
    expect(read.fonts.sort()).toEqual(['sans-serif', 'serif']);
    expect(read.references.length).toBeGreaterThan(4);
    expect(read.ids).toEqual(expect.arrayContaining(read.references));
    expect(/var\(|class=|style=|(?<!xlink:)href=|href="(?!#)|url\((?!#)/.exec(svg)).toBeNull();

    // By a rasteriser that is no browser.
    const png = readPng(Buffer.from(await rasterise(svg)));
    expect(png.width).toBe(888);
    for (const [colour, least] of COLOURS) {
      expect(shareOf(png, PALETTES.light[colour] as Hex), colour).toBeGreaterThan(least);
    }
  });

  test('a PNG is the same at twice the size', { tag: '@long' }, async ({ map }) => {
    await map.open(`${ADDRESS}&theme=dark`);
    await map.share.open();
    const { file, bytes } = await saved(map, 'Save as PNG');
    expect(file).toBe('map-tokyo-office-FRA.png');
    const png = readPng(bytes);
    expect(png.width).toBe(1776);
    expect(png.height).toBeGreaterThan(1300);
    for (const [colour, least] of COLOURS) {
      expect(shareOf(png, PALETTES.dark[colour] as Hex), colour).toBeGreaterThan(least);
    }
  });

  test('it is the same where the live map covers the still and was moved', {
    tag: '@long',
  }, async ({ map, page }) => {
    await map.spendData();
    await map.open(ADDRESS);
    await map.stage.live();
    await map.stage.zoomIn(2);
    await map.share.open();
    const live = await saved(map, 'Save as SVG');
    // The live map is as it was.
    await map.share.close.click();
    await expect(map.stage.canvas).toBeVisible();
    await page.setViewportSize({ width: 700, height: 800 });
    await map.open(ADDRESS);
    await map.share.open();
    const still = await saved(map, 'Save as SVG');
    expect(live.bytes.equals(still.bytes)).toBe(true);
  });

  test('beside the table there is no map to save, and it says so', { tag: '@long' }, async ({
    map,
  }) => {
    await map.open('?view=table');
    await map.share.open();
    await expect(map.take.file('Save as SVG')).toHaveCount(0);
    await expect(map.share.box.getByText('Switch to the map to save it.')).toBeVisible();
  });
});

test.describe('a statement', () => {
  test('every word of the article’s is cited to the letter', { tag: '@long' }, async ({
    map,
    server,
  }) => {
    test.setTimeout(120_000);
    const left = new Set(spoken.map(({ quote, excerpt }) => quote ?? `“${excerpt}”`));
    for (const id of ['NATO', 'FRA', 'DEU', 'JPN', 'KOR', 'AUS', 'CHN', 'USA']) {
      await map.open(`?country=${id}`);
      await map.unfold();
      const count = await map.take.ways.count();
      expect(count).toBeGreaterThan(0);
      for (let i = 0; i < count; i++) {
        await map.take.ways.nth(i).click();
        const citation = await map.take.citation.inputValue();
        const words = [...left].find((one) => citation.startsWith(`${one} – `));
        if (words) left.delete(words);
        expect(citation).toContain(`“${story.article.headline}”, `);
        expect(citation.endsWith(`as of July 12, 2023. ${server.url}country/${id}/`)).toBe(true);
        await map.take.close.click();
      }
    }
    expect([...left]).toEqual([]);
  });

  test('says whose words they are, and gives the way back to them', { tag: '@long' }, async ({
    map,
    page,
  }) => {
    await map.open('?country=FRA&question=china');
    const { quote = '' } = statement('p4-macron-geography');
    const way = 'Whatever%20people%20say%2C%20geography,not%20the%20North%20Atlantic';
    await map.take.cite(shownQuote(quote));
    await expect(map.take.citation).toHaveValue(
      `${quote} – Emmanuel Macron, President of France. EL PAÍS USA Edition, “${story.article.headline}”, July 13, 2023, paragraph 4, ${story.article.url}#:~:text=${way} Map: “${story.title}”, as of July 12, 2023. ${await map.take.link.inputValue()}`,
    );
    await page.goto(await map.take.link.inputValue());
    await expect(map.panel.heading('France')).toBeVisible();
    await expect(map.panel.box.getByText(shownQuote(quote))).toBeVisible();
  });

  test('a quote is there as a picture in both shapes, and an excerpt is not', async ({ map }) => {
    await map.open('?country=FRA');
    await map.take.cite(statement('p4-macron-name').quote ?? '');
    await expect(map.take.picture).toHaveAttribute('alt', /^“NATO means .*Emmanuel Macron/);
    for (const [shape, width, height] of [
      ['Wide', 1200, 630],
      ['Square', 1080, 1080],
    ] as const) {
      const download = await map.take.save(map.take.shape(shape));
      expect(download.suggestedFilename()).toBe(`p4-macron-name-${shape.toLowerCase()}.png`);
      const png = readPng(await readFile(await download.path()));
      expect([png.width, png.height]).toEqual([width, height]);
    }
    await map.open('?country=USA');
    await map.unfold();
    await map.take.ways.first().click();
    await expect(map.take.citation).toHaveValue(/^“/);
    await expect(map.take.picture).toHaveCount(0);
  });

  test('in a frame and on paper there is no such way', { tag: '@long' }, async ({ map, page }) => {
    await map.open('?country=FRA');
    await map.unfold();
    await expect(map.take.ways.first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(map.take.ways.first()).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await map.open('embed/FRA/');
    await expect(map.panel.heading('France')).toBeVisible();
    await map.unfold();
    await expect(map.panel.box.getByText('quoted', { exact: true }).first()).toBeVisible();
    await expect(map.take.ways).toHaveCount(0);
  });
});
