import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../app/editions.ts';
import { englishEdition } from '../../app/fixtures/edition.ts';
import { onForeignLand, shapeOf } from '../../app/fixtures/foreignLand.ts';
import { inventedStory, vilniusStory } from '../../content/fixtures/stories.ts';
import { lowFeatures } from '../../model/borders.ts';
import { languageFolder } from '../../model/languagePaths.ts';
import { PALETTES } from '../../model/palette.ts';
import { PICTURE, picturePath } from '../../model/socialImagePaths.ts';
import { pagePaths } from '../prerender.tsx';
import { readEdition } from '../readEditions.ts';
import { flow, flowEvenly, flowInto, type Run } from './flow.ts';
import { checkLetters, textWidth } from './fonts.ts';
import { imageScene } from './ImageMap.tsx';
import { imageExtent } from './imageExtent.ts';
import { readImageSource } from './imageSource.ts';
import { type ImageView, imageView } from './imageView.ts';
import { drawPageImage } from './PageImage.tsx';
import { rasterise } from './rasterise.ts';

const story = vilniusStory();
const edition = englishEdition(story);
const source = readImageSource(story);
const draw = (path: string): string => drawPageImage(source, imageView(edition, path));
const words = (view: ImageView): string => JSON.stringify(view.blocks);

describe('what an image says', () => {
  it('is of the page', () => {
    expect(imageView(edition, '').headline).toBe(story.questions[0]?.title);
    expect(imageView(edition, 'question/ties/').headline).toBe(
      'What ties the four partners to NATO and its members?',
    );
    expect(imageView(edition, 'country/FRA/').headline).toBe('France');
    expect(imageView(edition, 'country/CHN/').source).toBe(
      'EL PAÍS USA Edition · one article · map of July 12, 2023',
    );
  });

  it('says whose the facts are that the article does not give', () => {
    for (const id of ['FRA', 'SWE', 'LUX']) {
      expect(imageView(edition, `country/${id}/`).source, id).toBe(
        'EL PAÍS USA Edition · one article · map of July 12, 2023 · membership: NATO',
      );
    }
    expect(imageView(edition, 'date/2023-07-12/').source).toBe(
      'NATO, “Member countries” (nato.int) · not from the article · map of July 12, 2023',
    );
  });

  it.each(story.positions.filter(({ qualifier }) => qualifier))(
    'gives no answer of $actor on $question without what keeps it in its bounds',
    ({ actor, question, qualifier }) => {
      const title = story.questions.find(({ id }) => id === question)?.title;
      const { blocks, alt } = imageView(edition, `country/${actor}/`);
      const entries = blocks.flatMap((one) =>
        one.kind === 'answer' && one.question === title ? one.entries : [],
      );
      expect(entries.map((entry) => entry.words)).toEqual([
        expect.stringMatching(new RegExp(`.: ${qualifier}$`, 'u')),
      ]);
      expect(alt).toContain(`: ${qualifier}.`);
    },
  );

  it('gives a position, that none is reported, or that no question covers it', () => {
    expect(words(imageView(edition, 'country/FRA/'))).toContain('Partnership, but no expansion');
    const italy = words(imageView(edition, 'country/ITA/'));
    expect(italy).toContain('The article does not report a position of its own.');
    expect(italy).toContain('The article does not name this country.');
    expect(words(imageView(edition, 'country/UKR/'))).toContain(
      'The map’s questions do not cover it.',
    );
    const nato = imageView(edition, 'country/NATO/').blocks.filter(({ kind }) => kind === 'answer');
    expect(nato).toHaveLength(3);
    expect(JSON.stringify(nato)).toContain('(Jens Stoltenberg)');
  });

  it('quotes an actor’s own whole sentences only', () => {
    const quotes = (path: string): string[] =>
      imageView(edition, path).blocks.flatMap((one) => (one.kind === 'quote' ? one.words : []));
    expect(quotes('country/JPN/')).toEqual(['“Ukraine may be the East Asia of tomorrow”']);
    // “spreading its tentacles…” begins in the middle of a sentence.
    expect(quotes('country/CHN/')).toEqual([]);
    expect(quotes('country/UKR/')).toEqual([]);
  });

  it('counts the answers that somebody holds, by the words of the list', () => {
    const legend = (path: string): string[] =>
      imageView(edition, path).legend.map((entry) => entry.words);
    expect(legend('')).toEqual([
      'Want closer ties · 3',
      'Partnership, but no expansion · 1',
      'Opposes (not a NATO member)',
      'No position reported · 31',
    ]);
    // Who supported the office has no land, but a colour in the sentence.
    expect(legend('question/tokyo-office/')).toEqual([
      'Supported',
      'Opposed openly · 1',
      'Opposed implicitly, says EL PAÍS · 1',
      'Criticized (not a NATO member)',
      'No position reported · 33',
    ]);
  });

  it('has a question’s sentence only beside what the question has to do with', () => {
    const kinds = (path: string): string[] =>
      imageView(edition, path).blocks.map(({ kind }) => kind);
    expect(kinds('story/macron/')).toContain('summary');
    expect(kinds('paragraph/P4/')).toContain('summary');
    for (const path of ['story/missile/', 'country/PRK/', 'paragraph/P11/', 'paragraph/P6/']) {
      expect(kinds(path), path).not.toContain('summary');
    }
    expect(imageView(edition, 'story/missile/').legend).toEqual([]);
  });

  it('has words for who does not see it', () => {
    expect(imageView(edition, 'question/ukraine/').alt).toBe(
      'Map. Which partners back Ukraine’s war effort? Australia supports Ukraine’s war effort; South Korea has been reluctant on military aid. For Japan and New Zealand the article reports no position.',
    );
    expect(imageView(edition, 'country/NZL/').alt).toMatch(
      /^Map\. New Zealand\. How close .* does not report a position of its own\. What ties the four .* members\? Invited to the summit\.$/,
    );
  });

  it('names the speaker of a quotation, once for those that follow each other', () => {
    expect(imageView(edition, 'paragraph/P8/').alt).toBe(
      'Map. Paragraph 8 of the article. Final communiqué of the Vilnius summit, on China: “strives to subvert the rules-based international order”. “opaque about its strategy, intentions and military build-up”. Xinhua, on NATO and the Asia-Pacific: “spreading its tentacles to the Asia-Pacific region”. “endangering peace.”',
    );
  });

  it('gives a quotation in the reader’s language too', () => {
    expect(imageView(readEdition('es'), 'paragraph/P7/').alt).toMatch(
      /Fumio Kishida: “Ukraine may be the East Asia of tomorrow” Ucrania puede ser el Asia oriental de mañana \(traducción propia, del inglés de EL PAÍS\)\./,
    );
  });

  it('tells another story without a trace of this one', () => {
    const tiny = inventedStory();
    for (const path of ['', 'question/ties/', 'country/CIRCLE/', 'country/ISL/']) {
      const svg = drawPageImage(readImageSource(tiny), imageView(englishEdition(tiny), path));
      expect(svg).toContain('The Daily Lantern');
      expect(svg).not.toMatch(/NATO|EL PAÍS|Vilnius|Tokyo/);
    }
  });
});

describe('how an image is drawn', () => {
  it.each(['en', 'es'])('has room for all that a step or a question tells, in "%s"', (lang) => {
    const told = readEdition(lang);
    const paths = [
      ...story.steps.map(({ id }) => `story/${id}/`),
      ...story.questions.slice(1).map(({ id }) => `question/${id}/`),
    ];
    for (const below of paths) {
      const path = languageFolder(lang, story) + below;
      expect(() => drawPageImage(source, imageView(told, path)), path).not.toThrow();
    }
    const [step] = told.story.steps;
    const long = { ...step, text: 'Words that go on and on. '.repeat(60) };
    const endless = { ...told, story: { ...told.story, steps: [long] } } as Edition;
    const path = `${languageFolder(lang, story)}story/${long.id}/`;
    expect(() => drawPageImage(source, imageView(endless, path))).toThrow('no room');
  });

  it('is a PNG of its size with the page’s colours, the same each time', async () => {
    const svg = draw('country/FRA/');
    const [png, again] = [await rasterise(svg), await rasterise(draw('country/FRA/'))];
    expect(createHash('sha256').update(again).digest('hex')).toBe(
      createHash('sha256').update(png).digest('hex'),
    );
    const { width, height, data } = PNG.sync.read(Buffer.from(png));
    expect({ width, height }).toEqual(PICTURE);
    const counts = new Map<string, number>();
    for (let i = 0; i < data.length; i += 4) {
      const colour = `#${data.toString('hex', i, i + 3)}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const { paper, sea, land, silent, ochre, ink } = PALETTES.light;
    for (const colour of [paper, sea, land, silent, ochre, ink]) {
      expect(counts.get(colour), colour).toBeGreaterThan(1000);
    }
  });

  it('leaves neither a custom property nor a style to the rasteriser', () => {
    expect(draw('country/LUX/')).not.toMatch(/var\(|<style/);
  });

  it('outlines who is chosen, over a casing', () => {
    expect(draw('')).not.toContain('class="chosen');
    expect(draw('country/LUX/')).toMatch(/class="chosen-casing".*class="chosen"/);
    // An organisation has no land.
    expect(draw('country/NATO/')).not.toContain('class="chosen');
  });

  it('refuses letters that its fonts do not have, and says where to add one', () => {
    expect(() => checkLetters('Ça, Łódź, Γειά, Привет, ●■▲◆▼○')).not.toThrow();
    expect(() => checkLetters('Tokyo 東京')).toThrow(
      /“東”, which stands in “Tokyo 東京”.*fonts\.ts/,
    );
  });

  it('has an address that mirrors the page’s', () => {
    expect(['', 'country/FRA/', 'question/ties/'].map(picturePath)).toEqual([
      'pictures/index.png',
      'pictures/country/FRA.png',
      'pictures/question/ties.png',
    ]);
  });
});

describe('the extent', () => {
  const [opening] = story.regions;
  if (!opening) throw new Error('The story names no area.');
  const extentOf = (id: string | null) =>
    imageExtent(opening, (id && source.lands[id]?.bbox) || null, 354, 190);

  it.each(Object.keys(source.lands))('has %s in sight, and large enough', (id) => {
    const extent = extentOf(id);
    const [west, south, east, north] = source.lands[id]?.bbox ?? [0, 0, 0, 0];
    expect(extent.west).toBeLessThan((west + east) / 2);
    expect(extent.east).toBeGreaterThan((west + east) / 2);
    expect(extent.south).toBeLessThan((south + north) / 2);
    expect(extent.north).toBeGreaterThan((south + north) / 2);
    if (extent.near) {
      expect(extent.west).toBeLessThanOrEqual(west);
      expect(extent.east).toBeGreaterThanOrEqual(east);
      expect(extent.south).toBeLessThanOrEqual(south);
      expect(extent.north).toBeGreaterThanOrEqual(north);
    }
  });

  it('is the opening view for large land and for none', () => {
    for (const id of [null, 'NATO', 'USA', 'CHN', 'RUS', 'CAN', 'AUS']) {
      expect(extentOf(id), `${id}`).toMatchObject({ near: false, south: opening.south });
    }
    expect(extentOf('LUX').near).toBe(true);
  });
});

describe('words in lines', () => {
  const run = (text: string): Run => ({ words: text, face: 'sans', ink: 'ink' });
  const text = 'Wants partnership without expansion, and says so in so many words';
  const linesOf = ({ lines }: ReturnType<typeof flow>): string[] =>
    lines.map((line) => line.map((part) => part.words).join(''));

  it('are parted between words and are no wider than they may be', () => {
    for (const width of [90, 120, 200, 400]) {
      const paragraph = flow([run(text)], width, 14);
      expect(linesOf(paragraph).join(' ')).toBe(text);
      expect(paragraph.width).toBeLessThanOrEqual(width);
      for (const line of linesOf(paragraph)) {
        expect(textWidth(line, 'sans', 14)).toBeLessThanOrEqual(width);
      }
    }
  });

  it('keep together what no space parts', () => {
    const bold: Run = { words: 'France', face: 'sans-bold', ink: 'ochre' };
    const narrow = flow([run('Only '), bold, run(', alone')], 50, 14);
    expect(linesOf(narrow)).toEqual(['Only', 'France,', 'alone']);
  });

  it('leave no word alone, and fill a box with the largest size that fits', () => {
    const even = flowEvenly([run(text)], 200, 14);
    const plain = flow([run(text)], 200, 14);
    expect(even.lines).toHaveLength(plain.lines.length);
    expect(even.width).toBeLessThanOrEqual(plain.width);
    expect(flowInto([run(text)], 300, [30, 20, 10], 70).size).toBe(20);
    expect(flowInto([run(text)], 300, [30, 20], 20).size).toBe(20);
  });
});

describe('the names on an image’s map', () => {
  it.each([240, 180, 140])('lie on nobody else’s land, where it is %s pixels high', (height) => {
    const actors = new Set(story.actors.map(({ id }) => id));
    const found = pagePaths(story, 'en').flatMap((path) => {
      const size = { width: 354, height };
      const { extent, drawing, names } = imageScene(source, imageView(edition, path), size);
      const shapes = lowFeatures(drawing)
        .features.map(({ properties, geometry }) =>
          shapeOf(properties?.code, geometry.coordinates.flat()),
        )
        .filter(({ code }) => actors.has(code));
      const scale = size.width / (extent.east - extent.west);
      return onForeignLand(names.labels, shapes, scale).map((one) => `${path}: ${one}`);
    });
    expect(found).toEqual([]);
  });
});
