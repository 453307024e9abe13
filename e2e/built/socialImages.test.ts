import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PALETTES } from '../../src/model/palette.ts';
import { buildAside } from '../fixtures/build.ts';
import { DIST, readBuilt } from '../fixtures/builtPage.ts';
import { bytesUntilMap, FIRST_FLIGHT } from '../fixtures/firstFlight.ts';
import { itLong } from '../fixtures/longTest.ts';
import { colourDistance, coloursIn, type Hex, readPng } from '../fixtures/pixels.ts';
import { actor, actors, isAsked, question, story } from '../fixtures/story.ts';

/** The pictures to share, as the build wrote them: one a page that is not framed. */

const [first] = story.questions;

interface Page {
  readonly page: string;
  readonly picture: string;
  readonly question: string;
  readonly country: string | null;
  /** Of whom or what it is, its map may show a part of the world without some of the answers. */
  readonly part?: boolean;
}

const pages: readonly Page[] = [
  { page: '', picture: 'index', question: first?.id ?? '', country: null },
  ...story.questions.slice(1).map(({ id }) => ({
    page: `question/${id}/`,
    picture: `question/${id}`,
    question: id,
    country: null,
  })),
  ...[
    ...story.paragraphs.map(({ id }) => `paragraph/${id}/`),
    ...story.comparisons.map((id) => `compare/${id}/`),
    `date/${story.mapDate}/`,
  ].map((page) => ({
    page,
    picture: page.slice(0, -1),
    question: first?.id ?? '',
    country: null,
    part: true,
  })),
  ...story.steps.map(({ id, question }) => ({
    page: `story/${id}/`,
    picture: `story/${id}`,
    question: question ?? '',
    country: null,
    part: true,
  })),
  ...actors.map(({ id }) => ({
    page: `country/${id}/`,
    picture: `country/${id}`,
    question: first?.id ?? '',
    country: id,
  })),
];

const pictureFile = ({ picture }: Page): string => join(DIST, 'pictures', `${picture}.png`);
const html = ({ page }: Page): string => readBuilt(join(page, 'index.html'));
const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');
const meta = (page: string, name: string): string | undefined =>
  new RegExp(`(?:property|name)="${name}" content="([^"]*)"`).exec(page)?.[1];

/** What the map of a picture is bound to show: the colours of a question's answers, or of a country. */
function coloursOf(page: Page): string[] {
  if (page.part) return [];
  const asked = question(page.question);
  const given = story.positions.filter(
    (one) =>
      one.question === asked.id &&
      actor(one.actor).kind === 'country' &&
      (page.country === null || one.actor === page.country),
  );
  const answers = given.map(({ answer }) => asked.answers.find(({ id }) => id === answer)?.colour);
  const chosen = page.country === null ? null : actor(page.country);
  const silent = chosen && given.length === 0 && isAsked(asked, chosen) ? ['silent'] : [];
  return [...new Set([...answers, ...silent])].flatMap((colour) => colour ?? []);
}

it('each page that is not framed names its picture, and no other does', () => {
  for (const page of pages) {
    const head = html(page);
    const root = '../'.repeat(page.page.split('/').length - 1);
    const address = `${root}pictures/${page.picture}.png`;
    expect(meta(head, 'og:image')).toBe(address);
    expect(meta(head, 'og:image:width')).toBe('1200');
    expect(meta(head, 'og:image:height')).toBe('630');
    expect(meta(head, 'og:image:alt')).toMatch(/^Map\. ..../);
    expect(meta(head, 'twitter:card')).toBe('summary_large_image');
    expect(head).toContain(`"image":"${address}"`);
    expect(existsSync(pictureFile(page)), page.picture).toBe(true);
  }
  const all = readdirSync(join(DIST, 'pictures'), { recursive: true, encoding: 'utf8' });
  // Those of quotes are no page's: citeAndSave.test.ts.
  expect(all.filter((name) => /^(?!quote|es\b).*\.png$/.test(name))).toHaveLength(pages.length);
  // The same pages in Spanish have theirs in its words.
  expect(all.filter((name) => /^es(?!\/quote)\b.*\.png$/.test(name))).toHaveLength(pages.length);
  for (const { id } of actors) {
    expect(readFileSync(join(DIST, 'embed', id, 'index.html'), 'utf8')).not.toContain('og:image');
  }
});

it('each is a picture of its own page, and not blank', () => {
  const palette: Readonly<Record<string, string>> = { ...PALETTES.light };
  for (const page of pages) {
    const png = readPng(readFileSync(pictureFile(page)));
    expect([png.width, png.height], page.picture).toEqual([1200, 630]);
    const whole = coloursIn(png);
    expect(whole.filter(({ share }) => share > 0.001).length, page.picture).toBeGreaterThan(4);
    expect(whole[0]?.colour).toBe(palette.paper);
    expect(whole[0]?.share).toBeLessThan(0.75);

    const map = new Map<Hex, number>(
      coloursIn(png, { x: 500, y: 150, width: 690, height: 350 }).map(({ colour, share }) => [
        colour,
        share,
      ]),
    );
    // Around New Zealand there is only land that was asked.
    for (const colour of page.country === null && !page.part ? ['sea', 'land'] : ['sea']) {
      expect(map.get(palette[colour] as Hex), `${page.picture} ${colour}`).toBeGreaterThan(0.02);
    }
    for (const colour of coloursOf(page)) {
      // South Korea is seven pixels across in the opening view, with soft edges and bars.
      const share = [...map]
        .filter(([one]) => colourDistance(one, palette[colour] as Hex) < 20)
        .reduce((sum, [, part]) => sum + part, 0);
      expect(share, `${page.picture} ${colour}`).toBeGreaterThan(0.00003);
    }
  }
});

it('no two are the same, and each is light enough to be sent', () => {
  const hashes = pages.map((page) => hashOf(pictureFile(page)));
  expect(new Set(hashes).size).toBe(pages.length);
  const bytes = pages.map((page) => readFileSync(pictureFile(page)).length);
  expect(Math.max(...bytes)).toBeLessThan(90_000);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(6_000_000);
});

itLong(
  'another build gives the same bytes, and whole addresses where the site’s is known',
  async () => {
    const aside = await buildAside({ SITE_URL: 'https://map.example/story' });
    for (const page of pages) {
      const again = join(aside, 'pictures', `${page.picture}.png`);
      expect(hashOf(again), page.picture).toBe(hashOf(pictureFile(page)));
      const head = readFileSync(join(aside, page.page, 'index.html'), 'utf8');
      const address = `https://map.example/story/pictures/${page.picture}.png`;
      expect(meta(head, 'og:image')).toBe(address);
      expect(head).toContain(`"image":"${address}"`);
    }
    // With all its addresses written out the opening page's map is still in the first bytes.
    for (const opening of ['index.html', 'embed.html', 'es/index.html', 'es/embed.html']) {
      const bytes = bytesUntilMap(join(aside, `${opening}.br`));
      expect(bytes, opening).toBeLessThanOrEqual(FIRST_FLIGHT);
    }
    await rm(aside, { recursive: true });
  },
  300_000,
);
