import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../../content/fixtures/stories.ts';
import { choiceOfPath, parseChoice } from '../../model/urlState.ts';
import { addressesOf, type EmbedState } from './addresses.ts';
import { HOSTS, type Host, type SnippetSource, snippetFor } from './embedSnippets.ts';

const ROOT = 'https://example.org/news/map/';
const story = vilniusStory();

const france: EmbedState = { question: 'china', country: 'FRA', lang: 'en', theme: 'dark' };
const opening: EmbedState = {
  question: 'nato-in-asia',
  country: null,
  lang: 'en',
  theme: 'auto',
};

function sourceOf(beginning: EmbedState, change: Partial<SnippetSource> = {}): SnippetSource {
  return {
    beginning,
    addresses: addressesOf(beginning, story, ROOT),
    size: { width: null, height: 600 },
    title: 'Map: who & where',
    alt: 'Map. In words.',
    more: 'Show all',
    isPublic: false,
    ...change,
  };
}

interface Found {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const textOf = (node: DefaultTreeAdapterTypes.Node): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

/** Every element that a browser makes of pasted code, in the order of the code. */
function elementsIn(code: string): Found[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): Found[] => {
    const below = 'childNodes' in node ? node.childNodes.flatMap(walk) : [];
    if (!('tagName' in node)) return below;
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [{ name: node.tagName, attributes, text: textOf(node) }, ...below];
  };
  return walk(parseFragment(code));
}

function only(host: Host, source: SnippetSource, name: string): Found {
  const found = elementsIn(snippetFor(host, source).code).filter((one) => one.name === name);
  expect(found, name).toHaveLength(1);
  return found[0] as Found;
}

const FRAME = `${ROOT}embed/FRA/?question=china&theme=dark`;
const PAGE = `${ROOT}country/FRA/?question=china`;

describe('the addresses of a beginning', () => {
  it('are those of the pages that say most of it', () => {
    expect(addressesOf(france, story, ROOT)).toEqual({
      frame: FRAME,
      page: PAGE,
      plainPage: null,
      picture: `${ROOT}pictures/country/FRA.png`,
      pictureOf: 'country/FRA/',
      script: `${ROOT}embed.js`,
    });
    expect(addressesOf(opening, story, ROOT)).toMatchObject({
      frame: `${ROOT}embed.html`,
      page: ROOT,
      plainPage: ROOT,
      picture: `${ROOT}pictures/index.png`,
    });
    const { plainPage } = addressesOf({ ...opening, question: 'ties' }, story, ROOT);
    expect(plainPage).toBe(`${ROOT}question/ties/`);
  });

  it('lead to what was asked for, whatever it was', () => {
    for (const question of story.questions) {
      for (const country of [null, 'FRA', 'NATO', 'TWN']) {
        for (const theme of ['auto', 'light', 'dark'] as const) {
          const beginning = { question: question.id, country, lang: 'en', theme };
          const { frame } = addressesOf(beginning, story, ROOT);
          const { pathname, search } = new URL(frame);
          const path = pathname.replace(new URL(ROOT).pathname, '');
          const read = parseChoice(search, story, ['en'], choiceOfPath(path, story));
          expect(read.problems).toEqual([]);
          expect(read.choice).toMatchObject({ question: question.id, theme });
          expect(read.choice.selection).toEqual(
            country === null ? { kind: 'none' } : { kind: 'actor', id: country },
          );
        }
      }
    }
  });
});

describe('what is pasted', () => {
  it('says where the map is and what it is called, and leads to it without it', () => {
    for (const host of HOSTS) {
      const { code } = snippetFor(host, sourceOf(france));
      const links = elementsIn(code).filter(
        ({ name, text }) => name === 'a' && text === 'Map: who & where',
      );
      expect(
        links.map(({ attributes }) => attributes.href),
        host,
      ).toEqual([PAGE]);
      expect(code).not.toMatch(/\son[a-z]+=|javascript:/);
    }
  });

  it('is a frame on a plain page', () => {
    expect(only('page', sourceOf(france), 'iframe').attributes).toEqual({
      src: FRAME,
      title: 'Map: who & where',
      width: '100%',
      height: '600',
      frameborder: '0',
      loading: 'lazy',
      style: 'height:600px',
    });
    const narrow = sourceOf(france, { size: { width: 480, height: 400 } });
    expect(only('page', narrow, 'iframe').attributes).toMatchObject({
      width: '480',
      height: '400',
      style: 'height:400px;max-width:100%',
    });
  });

  it('is a place and a script, or an element and a script', () => {
    const narrow = sourceOf(france, { size: { width: 480, height: 400 } });
    expect(only('script', sourceOf(france), 'div').attributes).toEqual({
      'data-stance-map': '',
      'data-country': 'FRA',
      'data-question': 'china',
      'data-lang': 'en',
      'data-theme': 'dark',
      'data-title': 'Map: who & where',
    });
    expect(only('script', narrow, 'div').attributes.style).toBe('max-width:480px');
    expect(only('script', sourceOf(opening), 'div').attributes).not.toHaveProperty('data-country');
    expect(only('element', sourceOf(france), 'stance-map').attributes).toEqual({
      country: 'FRA',
      question: 'china',
      lang: 'en',
      theme: 'dark',
      'data-title': 'Map: who & where',
    });
    for (const host of ['script', 'element'] as const) {
      const { attributes, text } = only(host, sourceOf(france), 'script');
      expect(attributes).toEqual({ async: '', src: `${ROOT}embed.js` });
      expect(text).toBe('');
    }
  });

  it('is what WordPress lets through', () => {
    const frame = only('wordpress', sourceOf(france), 'iframe').attributes;
    expect(frame).toMatchObject({ src: FRAME, sandbox: 'allow-scripts', frameborder: '0' });
    // An address is enough where WordPress can ask it, and only if it says all.
    expect(snippetFor('wordpress', sourceOf(france, { isPublic: true })).code).toContain('<iframe');
    const whole = { ...opening, country: 'FRA' };
    const { code, takes } = snippetFor('wordpress', sourceOf(whole, { isPublic: true }));
    expect(code).toBe(`${ROOT}country/FRA/`);
    expect(takes).toEqual({ width: false, height: false });
    expect(snippetFor('wordpress', sourceOf(whole)).code).toContain('<iframe');
  });

  it('is what AMP asks for', () => {
    const source = sourceOf(france, { size: { width: null, height: 650 } });
    expect(only('amp', source, 'amp-iframe').attributes).toEqual({
      src: FRAME,
      title: 'Map: who & where',
      layout: 'fixed-height',
      width: 'auto',
      height: '650',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      frameborder: '0',
      resizable: '',
    });
    expect(only('amp', source, 'amp-img').attributes).toMatchObject({
      placeholder: '',
      layout: 'fill',
      src: `${ROOT}pictures/country/FRA.png`,
      alt: 'Map. In words.',
    });
    expect(only('amp', source, 'div')).toMatchObject({
      attributes: { overflow: '', role: 'button', tabindex: '0' },
      text: 'Show all',
    });
    expect(only('amp', source, 'script').attributes).toEqual({
      async: '',
      'custom-element': 'amp-iframe',
      src: 'https://cdn.ampproject.org/v0/amp-iframe-0.1.js',
    });
    const narrow = sourceOf(france, { size: { width: 480, height: 400 } });
    expect(only('amp', narrow, 'amp-iframe').attributes).toMatchObject({
      layout: 'intrinsic',
      width: '480',
      height: '400',
    });
  });

  it('is a picture that leads to the map, in its own proportions', () => {
    expect(only('picture', sourceOf(opening), 'img').attributes).toEqual({
      src: `${ROOT}pictures/index.png`,
      alt: 'Map. In words.',
      width: '1200',
      height: '630',
      style: 'max-width:100%;height:auto',
    });
    const narrow = sourceOf(opening, { size: { width: 600, height: 400 } });
    expect(only('picture', narrow, 'img').attributes).toMatchObject({
      width: '600',
      height: '315',
    });
  });
});

describe('whatever stands in a title, an id or an address', () => {
  const HOSTILE = ['"', "'", '&', '<', '>', '</script>', '<!--', '-->', '&quot;', ' onload=', '\n'];
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' })), {
      minLength: 1,
    })
    .map((parts) => parts.join(''))
    // A parser drops what no markup can hold, and takes one line's end for another.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
    .map((words) => words.replaceAll(/[\0-\x08\x0b-\x1f\x7f]/g, ''));

  it('stays text: no element and no attribute comes of it', () => {
    const skeleton = (code: string): string[] =>
      elementsIn(code).map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(' '));
    fc.assert(
      fc.property(
        fc.constantFrom(...HOSTS),
        fc.record({ title: hostile, alt: hostile, more: hostile, id: hostile }),
        (host, { title, alt, more, id }) => {
          const plain = sourceOf(france);
          const beginning = { ...france, question: id, country: id };
          const addresses = {
            ...plain.addresses,
            frame: `${ROOT}?${id}`,
            page: `${ROOT}?${id}`,
            picture: `${ROOT}${id}`,
            script: `${ROOT}${id}`,
          };
          const { code } = snippetFor(host, { ...plain, beginning, addresses, title, alt, more });
          expect(skeleton(code)).toEqual(skeleton(snippetFor(host, plain).code));
          const found = elementsIn(code);
          const links = found.filter(({ name }) => name === 'a').at(-1);
          expect(links).toMatchObject({ attributes: { href: `${ROOT}?${id}` }, text: title });
          const values = found.flatMap(({ attributes }) => Object.values(attributes));
          if (host !== 'picture') expect(values).toContain(title);
          if (host === 'picture' || host === 'amp') expect(values).toContain(alt);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
