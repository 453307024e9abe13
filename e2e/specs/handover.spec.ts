import { PALETTES } from '../../src/model/palette.ts';
import type { LonLat, Stage } from '../drivers/Stage.ts';
import { blockRequests, LIVE_MAP } from '../fixtures/blockRequests.ts';
import { LONG } from '../fixtures/long.ts';
import { colourDistance, coloursIn, comparePngs, type Hex } from '../fixtures/pixels.ts';
import { area } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

test.use({ savesData: false });

/** What is really on the screen, by its pixels. */

const WORLD = area('world');

/** Spots in large land that no name covers. */
const SPOTS = {
  Canada: [-105, 64],
  France: [2.5, 46.6],
  Germany: [10.2, 51],
  China: [92, 36],
  Japan: [143, 43.4],
  Australia: [144, -24],
  'South Korea': [128, 36.4],
  'United States': [-99, 31.5],
  Brazil: [-55, -10],
} as const satisfies Record<string, LonLat>;

type Land = keyof typeof SPOTS;
type Spots = Partial<Record<Land, keyof (typeof PALETTES)['light']>>;

/** What a question paints: the colours of spots on the live map, and of countries in the still. */
const QUESTIONS: readonly { title: string; spots: Spots; fills: Record<string, string> }[] = [
  {
    title: 'A NATO office in Tokyo?',
    spots: { France: 'ochre', Germany: 'amber', China: 'purple', 'United States': 'silent' },
    fills: { FRA: 'ochre', DEU: 'amber', CHN: 'purple', USA: 'silent', RUS: 'land' },
  },
  {
    title: 'What line toward China?',
    spots: { 'United States': 'teal', 'South Korea': 'amber', China: 'subject', France: 'silent' },
    fills: { USA: 'teal', JPN: 'teal', KOR: 'amber', CHN: 'subject', FRA: 'silent' },
  },
  {
    title: 'Which partners back Ukraine’s war effort?',
    spots: { Australia: 'blue', 'South Korea': 'amber', Japan: 'silent', 'United States': 'land' },
    fills: { AUS: 'blue', KOR: 'amber', JPN: 'silent', NZL: 'silent', USA: 'land', UKR: 'subject' },
  },
  {
    title: 'What ties the four partners to NATO and its members?',
    spots: { Australia: 'land', 'United States': 'land', China: 'land' },
    fills: { AUS: 'land', JPN: 'land', USA: 'land' },
  },
  {
    title: 'How close should NATO and the Asia-Pacific come?',
    spots: { 'United States': 'blue', France: 'ochre', Australia: 'silent' },
    fills: { USA: 'blue', JPN: 'blue', KOR: 'blue', FRA: 'ochre', CHN: 'purple', AUS: 'silent' },
  },
];

/** How much of a spot has a colour; a pattern lays its marks, and their soft edges, over the rest. */
async function shareOf(stage: Stage, land: Land, wanted: Hex): Promise<number> {
  const rect = await stage.rect();
  const { x, y } = await stage.pointOf(SPOTS[land], WORLD);
  const size = land === 'South Korea' || land === 'Japan' ? 4 : 9;
  const region = {
    x: Math.round(x - rect.x - size / 2),
    y: Math.round(y - rect.y - size / 2),
    width: size,
    height: size,
  };
  return coloursIn(await stage.picture(), region)
    .filter(({ colour }) => colourDistance(colour, wanted) < 8)
    .reduce((sum, { share }) => sum + share, 0);
}

async function expectColours(
  stage: Stage,
  theme: 'light' | 'dark',
  expected: Spots,
): Promise<void> {
  for (const [land, colour] of Object.entries(expected)) {
    const share = () => shareOf(stage, land as Land, PALETTES[theme][colour] as Hex);
    await expect.poll(share, { message: `${land} is ${colour}` }).toBeGreaterThan(0.12);
  }
}

test('the map that moves comes without an act, and each question paints both', async ({ map }) => {
  await map.open();
  await expect(map.stage.canvas).toBeVisible();
  await expect(map.stage.still).toBeAttached();
  await expect(map.stage.still).toBeHidden();
  await expectColours(map.stage, 'light', {
    France: 'ochre',
    'United States': 'blue',
    China: 'purple',
    Canada: 'silent',
    Brazil: 'land',
  });

  for (const { title, spots, fills } of LONG ? QUESTIONS : QUESTIONS.slice(0, 2)) {
    await map.question(title).click();
    await expectColours(map.stage, 'light', spots);
    for (const [code, colour] of Object.entries(fills)) {
      expect(await map.stage.stillFill(code), code).toBe(`var(--${colour})`);
    }
  }
});

test.describe('at night', () => {
  test.use({ colorScheme: 'dark' });

  test('both maps take the dark colours', { tag: '@long' }, async ({ map }) => {
    await map.open();
    await map.stage.live();
    await expectColours(map.stage, 'dark', { 'United States': 'blue', China: 'purple' });
    await map.page.emulateMedia({ colorScheme: 'light' });
    await expectColours(map.stage, 'light', { 'United States': 'blue', China: 'purple' });
  });
});

for (const { name, width, height, aspect, question = '', tag = [] } of [
  { name: 'at 1280', width: 1280, height: 800, tag: ['@long'] },
  { name: 'at 1280, with ties', width: 1280, height: 800, question: 'question=ties' },
  { name: 'at 640', width: 640, height: 800, question: 'question=tokyo-office', tag: ['@long'] },
  { name: 'at 390', width: 390, height: 844, tag: ['@long'] },
  { name: 'in a portrait box', width: 600, height: 1000, aspect: '0.75', tag: ['@long'] },
]) {
  test(`the hand-over moves no coastline ${name}`, { tag }, async ({ map, page }) => {
    await page.setViewportSize({ width, height });
    await map.saveData();
    const letGo = await blockRequests(page, LIVE_MAP);
    await map.open(`?${question}`);
    await map.stage.box.evaluate((box, ratio) => {
      if (ratio) box.style.setProperty('--map', ratio);
    }, aspect);
    await page.evaluate(() => document.fonts.ready.then(() => null));
    await map.stage.settled();
    const before = await map.stage.picture();
    // Of its own accord a page of who saves data does not fetch it: a touch of the buttons does.
    await map.stage.button('Zoom in').focus();
    letGo();
    await map.stage.live();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await expect(map.stage.still).toBeHidden();
    const after = await map.stage.picture();
    const { share, pixels, picture } = comparePngs(before, after, 0.3);
    await test.info().attach('differences', { body: picture, contentType: 'image/png' });
    test.info().annotations.push({ type: 'pixels that differ', description: `${pixels}` });
    expect(share).toBeLessThan(0.0005);
  });
}
