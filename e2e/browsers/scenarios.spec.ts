import { PALETTES } from '../../src/model/palette.ts';
import { newsPage } from '../../src/server/demo/newsPage.ts';
import { serveNewsSite } from '../../src/server/demo/newsServer.ts';
import { DIV } from '../fixtures/host.ts';
import { area, middleOf, question, statement, story } from '../fixtures/story.ts';
import { expectNamed, expectPainted, expectStillStays } from './expectations.ts';
import { expect, test } from './test.ts';

/** What a reader does with the map, in any browser. The specs beside `browsers/` say more, of Chromium. */

const { blue, sea } = PALETTES.light;

test('the still is painted, with its names', async ({ reader }) => {
  await reader.open();
  await expectNamed(reader);
  await expectPainted(reader);
  expect(await reader.text('.summary p')).toContain('want closer ties');
});

test('the map that moves covers the still, and can be clicked and zoomed', async ({
  driven,
  reader,
}) => {
  await reader.open();
  if (!(await reader.hasWebGl())) {
    console.log(`  ${driven}: the map that moves not run, it has no WebGL 2 here (Debian: xvfb)`);
    return expectStillStays(reader);
  }
  await expect.poll(() => reader.isLive(), { timeout: 30_000 }).toBe(true);
  await expectPainted(reader);
  await expectNamed(reader);
  await reader.clickEarth(middleOf('AUS'), area('world'));
  await expect.poll(() => reader.heading()).toBe('Australia');
  await reader.click('.zoom button', 'Zoom in');
  await expect.poll(() => reader.names()).not.toContain('United States');
});

test('a panel opens from the list, and Escape closes it', async ({ reader }) => {
  await reader.open();
  await reader.choose('France');
  await expect.poll(() => reader.heading()).toBe('France');
  expect(await reader.chosen('country')).toBe('FRA');
  expect(await reader.text('.panel .answers .current')).toContain('Partnership, but no expansion');
  await reader.key('Escape');
  await expect.poll(() => reader.heading()).toBe('Who says what');
  expect(await reader.chosen('country')).toBeNull();
});

test('a panel opens from the map', async ({ reader }) => {
  await reader.open('?area=asia');
  await reader.choose('Japan');
  await expect.poll(() => reader.heading()).toBe('Japan');
  await reader.clickEarth(middleOf('CHN'), area('asia'));
  await expect.poll(() => reader.heading()).toBe('China');
});

test('a country is found by another of its names', async ({ reader }) => {
  await reader.open();
  await reader.type('[role=combobox]', 'Korea');
  await expect.poll(() => reader.sees('[role=option]')).toBe(true);
  expect(await reader.run(() => document.querySelectorAll('[role=option]').length)).toBe(2);
  await reader.key('ArrowDown');
  await reader.key('Enter');
  await expect.poll(() => reader.heading()).toMatch(/^(South|North) Korea$/);
  await reader.type('[role=combobox]', 'turkiye');
  await expect.poll(() => reader.text('[role=option]')).toContain('Türkiye');
  await reader.key('Enter');
  await expect.poll(() => reader.heading()).toBe('Türkiye');
});

test('the table sorts, and leads to a panel', async ({ reader }) => {
  await reader.open();
  await reader.click('.tools a', 'Table');
  await expect.poll(() => reader.text('tbody tr :first-child')).not.toBeNull();
  expect(await reader.run(() => document.querySelectorAll('tbody tr').length)).toBe(42);
  const first = await reader.text('tbody tr :first-child');
  await reader.click('thead button', 'Country');
  await expect.poll(() => reader.text('tbody tr :first-child')).not.toBe(first);
  await reader.click('tbody a', 'Japan');
  await expect.poll(() => reader.heading()).toBe('Japan');
  expect(await reader.chosen('view')).toBe('table');
});

test('another question colours the map anew', async ({ reader }) => {
  await reader.open();
  await reader.ask(question('tokyo-office').title);
  await expect.poll(() => reader.text('.summary h2')).toBe(question('tokyo-office').title);
  await expect.poll(() => reader.share(blue)).toBe(0);
  await expect.poll(() => reader.names()).toContain('Germany');
});

test('what is chosen is in the address, and Back takes it back', async ({ reader }) => {
  await reader.open('?question=ukraine&country=AUS');
  await expect.poll(() => reader.heading()).toBe('Australia');
  await reader.choose('South Korea');
  await expect.poll(() => reader.heading()).toBe('South Korea');
  await reader.ask(question('china').title);
  await expect.poll(() => reader.chosen('question')).toBe('china');
  await reader.back();
  await expect.poll(() => reader.text('.summary h2')).toBe(question('ukraine').title);
  expect(await reader.heading()).toBe('South Korea');
  await reader.back();
  await expect.poll(() => reader.heading()).toBe('Australia');
});

test('the article is read in steps, by button and by key', async ({ reader }) => {
  const titles = story.steps.map(({ title }) => title);
  const step = () => reader.text('.step-list > [aria-current] h3');
  await reader.open();
  await reader.press('The article in nine steps');
  await expect.poll(step).toBe(titles[0]);
  await reader.press('Next');
  await expect.poll(step).toBe(titles[1]);
  await reader.key('ArrowRight');
  await expect.poll(step).toBe(titles[2]);
  await reader.key('ArrowLeft');
  await expect.poll(step).toBe(titles[1]);
  expect(await reader.chosen('step')).toBe(story.steps[1]?.id);
});

test('two countries stand beside each other', async ({ reader }) => {
  await reader.open('?country=FRA');
  await reader.press('Germany');
  await expect.poll(() => reader.heading()).toBe('France and Germany');
  expect(await reader.text('.verdict')).toContain(
    'On “How close?”, only one has an answer in the article: France',
  );
  expect(await reader.chosen('compare')).toBe('FRA-DEU');
});

test('a quote leads to its paragraph', async ({ reader }) => {
  const { text } = statement('p4-macron-name');
  await reader.open('?country=FRA');
  await reader.press('paragraph 4');
  await expect.poll(() => reader.heading()).toBe('Paragraph 4 of the article');
  expect(await reader.run(() => document.querySelectorAll('.panel blockquote').length)).toBe(3);
  expect(await reader.sees('.panel .gist', text)).toBe(true);
  await reader.click('.article-strip a', 'paragraph 5');
  await expect.poll(() => reader.heading()).toBe('Paragraph 5 of the article');
});

test('the dark theme is dark', async ({ reader }) => {
  await reader.open('?theme=dark');
  await expect.poll(() => reader.share(PALETTES.dark.sea)).toBeGreaterThan(0.25);
  expect(await reader.share(sea)).toBe(0);
});

test('the alliance’s growth is shown by year', async ({ reader }) => {
  await reader.open();
  await reader.click('.as-of a');
  await expect.poll(() => reader.chosen('date')).toBe(story.mapDate);
  await expect.poll(() => reader.sees('.panel svg')).toBe(true);
});

test('in a page of others it is as high as what it holds, and tells what is chosen', async ({
  map,
  reader,
}) => {
  const page = newsPage({ embed: DIV, loader: `${map.url}embed.js` });
  const html = page.replace('<head>', `<head><script src="${map.script}"></script>`);
  const host = await serveNewsSite(() => ({ html }));
  const place = '[data-stance-map]';
  const height = () =>
    reader.run((place) => document.querySelector(place)?.getBoundingClientRect().height, place);
  try {
    await reader.open(host.url);
    await reader.run((place) => {
      const element = document.querySelector<HTMLElement>(place);
      element?.addEventListener('select', (event) => {
        element.dataset.heard = JSON.stringify((event as CustomEvent).detail);
      });
    }, place);
    await reader.inside('iframe');
    await expect.poll(() => reader.heading()).toBe('France');
    await reader.outside();
    const withFrance = await height();
    await reader.inside('iframe');
    await reader.press('Close');
    await reader.outside();
    await expect.poll(height).not.toBe(withFrance);
    const withNobody = await height();
    await reader.inside('iframe');
    await reader.choose('United States');
    await expect.poll(() => reader.heading()).toBe('United States');
    await reader.outside();
    await expect.poll(height).not.toBe(withNobody);
    await reader.inside('iframe');
    // Nothing in the frame is left to be scrolled.
    const left = () =>
      reader.run(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        return scrollHeight - clientHeight;
      });
    await expect.poll(left).toBe(0);
    await reader.outside();
    const heard = () =>
      reader.run((place) => document.querySelector<HTMLElement>(place)?.dataset.heard, place);
    await expect
      .poll(async () => JSON.parse((await heard()) ?? 'null'))
      .toEqual({
        country: 'USA',
        question: 'nato-in-asia',
      });
  } finally {
    await host.close();
  }
});
