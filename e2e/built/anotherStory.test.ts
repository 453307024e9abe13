import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PALETTES } from '../../src/model/palette.ts';
import { readBuilt } from '../fixtures/builtPage.ts';
import { type BuildAside, OF_THE_FIRST, OTHER_SITE, otherStory } from '../fixtures/otherStory.ts';
import { coloursIn, type Hex, readPng } from '../fixtures/pixels.ts';

/** The invented story of a telescope, as it is built. What it does in a browser: specs/anotherStory.spec.ts. */

let build: BuildAside;
beforeAll(async () => {
  build = await otherStory();
}, 300_000);
afterAll(() => build.remove());

/** A file of the build, by its address on the site. */
const fileAt = (address: string): string => {
  expect(address.startsWith(OTHER_SITE), address).toBe(true);
  return join(build.root, address.slice(OTHER_SITE.length));
};

it('its pictures to share are its own', () => {
  const shown = (path: string): Map<Hex, number> => {
    const page = readBuilt(join(path, 'index.html'), build.root);
    const alt = /property="og:image:alt" content="([^"]*)"/.exec(page)?.[1];
    expect(alt).toBeTruthy();
    expect(alt).not.toMatch(OF_THE_FIRST);
    const picture = /property="og:image" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(picture).toMatch(/\.png$/);
    const png = readPng(readFileSync(fileAt(picture)));
    expect([png.width, png.height]).toEqual([1200, 630]);
    return new Map(coloursIn(png).map(({ colour, share }) => [colour, share]));
  };
  const { teal, purple, silent, blue } = PALETTES.light;
  const opening = shown('');
  for (const colour of [teal, purple, silent] as Hex[]) {
    expect(opening.get(colour), colour).toBeGreaterThan(0.0002);
  }
  expect(opening.has(blue as Hex)).toBe(false);
  const norway = shown('country/NOR/');
  expect(norway.get(teal as Hex)).toBeGreaterThan(2 * (opening.get(teal as Hex) ?? 1));
});

it('no page of it says a word of the first story', () => {
  const pages = readdirSync(build.root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(15);
  for (const name of pages) {
    const html = readBuilt(name, build.root);
    expect(OF_THE_FIRST.exec(html)?.[0], name).toBeUndefined();
    expect(html, name).toMatch(/<title>([^<]* · )?A telescope for the Quiet Sky Circle<\/title>/);
  }
});
