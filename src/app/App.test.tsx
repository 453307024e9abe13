import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { lowWorldOf } from '../build/borders/lowWorldOf.ts';
import { readFragments } from '../build/storySource.ts';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import type { Story } from '../content/schema.ts';
import landsJson from '../generated/lands.json';
import { provideMapNames } from '../map/labels/LazyMapNames.tsx';
import { MapNames } from '../map/labels/MapNames.tsx';
import type { LandIndex } from '../model/borders.ts';
import { panelView } from '../model/panelView.ts';
import { searchActors } from '../model/search.ts';
import { quotationsOf, shownQuote } from '../model/statements.ts';
import { parseChoice } from '../model/urlState.ts';
import { FoundActors, FoundCount } from '../panels/FoundActors.tsx';
import { TableView } from '../panels/TableView.tsx';
import { createStore, type MapStore } from '../store/createStore.ts';
import { App } from './App.tsx';
import { englishEditions } from './fixtures/edition.ts';
import { selectionParts } from './lazy/selectionParts.ts';
import { provideLazyParts } from './lazy/useLazyParts.ts';

provideMapNames(MapNames);
provideLazyParts({
  ...selectionParts,
  TableView,
  search: { find: searchActors, FoundActors, FoundCount },
});

const world = lowWorldOf(vilniusStory());
const lands = landsJson as unknown as LandIndex;
const story = vilniusStory();
const invented = inventedStory();

/** The page of an address as a server would send it, without a window and without a map library. */
function pageOf(
  search: string,
  of: Story = story,
  act: (store: MapStore) => void = () => {},
  site?: string,
) {
  const { choice, problems } = parseChoice(search, of, ['en']);
  const store = createStore(choice, problems);
  act(store);
  // A server renders a store as it began; this one is rendered as it is now.
  store.getInitialState = store.getState;
  return renderToString(
    <App
      store={store}
      editions={englishEditions(of)}
      world={world}
      lands={lands}
      id="m0"
      location={{ root: '', path: '', framed: false, site }}
      keepsAddress
      loadLands={() => Promise.reject(new Error('A server loads no lands.'))}
      fragments={readFragments()}
      loadMediumBorders={() => Promise.reject(new Error('A server loads no borders.'))}
      loadHighBorders={() => Promise.reject(new Error('A server loads no borders.'))}
    />,
  );
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** What is read where the tags are: an element ends no word by itself. */
function textOf(html: string): string {
  return html
    .replaceAll(/<!--.*?-->|<[^>]*>/g, '')
    .replaceAll(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);
}

/** The first element of a class, from its opening tag to the closing one of the same name. */
function part(html: string, pattern: RegExp): string {
  const [, inner] = pattern.exec(html) ?? [];
  if (inner === undefined) throw new Error(`The page has nothing like ${pattern}.`);
  return inner;
}

const summaryOf = (html: string): string =>
  textOf(part(html, /<div class="summary">[\s\S]*?<p>([\s\S]*?)<\/p>/));
const panelOf = (html: string): string =>
  part(html, /<section class="panel"([\s\S]*?)<div class="rest"/);

const SUMMARIES: Record<string, string> = {
  'nato-in-asia':
    'NATO (without consensus on how far), the U.S., Japan and South Korea want closer ties; France wants partners, but no expansion. China, not a member, objects. For the other 31 the article reports no position.',
  'tokyo-office':
    'Stoltenberg, NATO’s secretary general, supported it; France opposed it openly; Germany opposed it implicitly, says EL PAÍS. China, not a member, criticized it. For the other 33 the article reports no position. EL PAÍS says other Allies, unnamed, opposed it implicitly too.',
  china:
    'NATO’s communiqué uses firm language, the U.S. presses for a very firm line, Japan backs U.S. export curbs; South Korea is more cautious than Japan. For the other 32 the article reports no position. The main European Allies, unnamed, share Washington’s concern but do not want positions that could raise tensions.',
  ukraine:
    'Australia supports Ukraine’s war effort; South Korea has been reluctant on military aid. For Japan and New Zealand the article reports no position.',
  ties: 'All four were invited to the summit; Japan and South Korea have representative offices in Brussels; Japan was offered a cooperation program; Australia is in Aukus.',
};

const actors = story.actors.filter(({ kind }) => kind !== 'person');
const home = pageOf('');

describe('the page as it is sent', () => {
  it('says what it is of and of which day', () => {
    expect(textOf(part(home, /<h1>(.*?)<\/h1>/))).toBe(story.title);
    expect(textOf(home)).toContain('July 12, 2023');
    expect(textOf(home)).toContain(story.article.about);
    expect(textOf(home)).toContain(story.article.headline);
  });

  it('carries its address for paper where it is known, without the theme', () => {
    const address = (site?: string): string | undefined => {
      const html = pageOf('?question=china&country=JPN&theme=dark', story, undefined, site);
      return /<p class="permalink" hidden="">(.*?)<\/p>/.exec(html)?.[1];
    };
    expect(address()).toBeUndefined();
    expect(address('https://example.org/map/')).toBe('example.org/map/question/china/?country=JPN');
  });

  it.each(Object.entries(SUMMARIES))('sums up %s', (question, summary) => {
    expect(summaryOf(pageOf(`?question=${question}`))).toBe(summary);
  });

  it('draws a shape for each country of the map', () => {
    const still = part(home, /<svg class="static-map"([\s\S]*?)<\/svg>/);
    const drawn = [...still.matchAll(/data-code="([A-Z]+)"/g)].map(([, code]) => code);
    expect(drawn.sort()).toEqual(Object.keys(world.countries).sort());
    for (const [code, path] of Object.entries(world.countries)) {
      expect(still, code).toContain(`d="${path}"`);
    }
  });

  it('paints what the question asks', () => {
    const fillOf = (html: string, code: string): string | undefined =>
      new RegExp(`<path data-code="${code}"[^>]*?fill="([^"]*)"`).exec(html)?.[1];
    const still = (html: string): string => part(html, /<svg class="static-map"([\s\S]*?)<\/svg>/);
    const [how, china] = [still(home), still(pageOf('?question=china'))];
    expect(fillOf(how, 'JPN')).toBe('var(--blue)');
    expect(fillOf(how, 'FRA')).toMatch(/^url\(#.+ochre-bars\)$/);
    expect(fillOf(how, 'ITA')).toMatch(/^url\(#.+silent\)$/);
    expect(fillOf(how, 'SWE')).toBe('var(--land)');
    expect(fillOf(how, 'BRA')).toBeUndefined();
    expect(fillOf(china, 'JPN')).toBe('var(--teal)');
    expect(fillOf(china, 'CHN')).toBe('var(--subject)');
  });

  it('has every pattern that a shape refers to', () => {
    let patterns = 0;
    for (const { id } of story.questions) {
      const html = pageOf(`?question=${id}`);
      const ids = new Set([...html.matchAll(/<pattern id="([^"]*)"/g)].map(([, name]) => name));
      const referred = [...html.matchAll(/fill="url\(#([^)]*)\)"/g)].map(([, name]) => name);
      patterns += ids.size;
      expect(referred.filter((name) => !ids.has(name))).toEqual([]);
    }
    expect(patterns).toBeGreaterThan(0);
  });

  it('leads to each question, area and actor without a script', () => {
    for (const { id } of story.questions.slice(1)) {
      expect(home).toContain(`href="question/${id}/"`);
    }
    for (const { id } of story.regions.slice(1)) expect(home).toContain(`href="./?area=${id}"`);
    for (const { id } of actors) expect(home, id).toContain(`href="country/${id}/"`);
    expect(home).toContain('href="./?view=table"');
  });

  it('keeps to a policy that allows no style attribute and no script', () => {
    for (const html of [home, pageOf('?country=JPN&question=ties'), pageOf('?view=table')]) {
      expect(html).not.toMatch(/\sstyle="|<style|<script|javascript:/);
      expect(html).not.toMatch(/\son[a-z]+="/);
    }
  });

  it('names no element twice', () => {
    const searches = [
      ...story.questions.map(({ id }) => `?question=${id}`),
      ...actors.map(({ id }) => `?country=${id}`),
    ];
    for (const search of searches) {
      const ids = [...pageOf(search).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
      expect(twice, search).toEqual([]);
    }
  });
});

describe('the panel as it is sent', () => {
  it.each(actors)('of $name has its name and all that is said of it, word for word', (actor) => {
    for (const { id: question } of story.questions) {
      const html = pageOf(`?country=${actor.id}&question=${question}`);
      const panel = textOf(panelOf(html));
      expect(textOf(part(html, /<article class="actor"[^>]*><h2[^>]*>(.*?)<\/h2>/))).toBe(
        actor.name,
      );
      expect(summaryOf(html)).toBe(SUMMARIES[question]);
      for (const { quote, excerpt, text } of panelView(story, actor, question, story.mapDate)
        .statements) {
        if (quote) expect(panel).toContain(shownQuote(quote));
        if (excerpt) expect(panel).toContain(excerpt);
        expect(panel).toContain(text);
      }
    }
  });

  it('escapes nothing of a quote but what a page must', () => {
    const quotes = quotationsOf(story).map(({ quote }) => shownQuote(quote));
    const html = actors.map(({ id }) => panelOf(pageOf(`?country=${id}`))).join('');
    expect(quotes.length).toBeGreaterThanOrEqual(11);
    for (const quote of quotes) {
      const escaped = quote
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll("'", '&#x27;');
      expect(html).toContain(`<blockquote lang="en">${escaped}</blockquote>`);
    }
  });

  it('tells since when a member is one, and that Sweden is none yet', () => {
    expect(textOf(panelOf(pageOf('?country=FIN')))).toContain('NATO member since April 4, 2023');
    const sweden = textOf(panelOf(pageOf('?country=SWE')));
    expect(sweden).toContain('Invited to join; not yet a member');
    expect(sweden).not.toContain('since March 7, 2024');
  });

  it('leads from Stoltenberg to NATO', () => {
    const html = pageOf('?country=stoltenberg');
    expect(textOf(part(html, /<article class="actor"[^>]*><h2[^>]*>(.*?)<\/h2>/))).toBe('NATO');
    expect(textOf(panelOf(html))).toContain('(Jens Stoltenberg)');
  });

  it('marks who is chosen on the map', () => {
    const still = part(pageOf('?country=DEU'), /<svg class="static-map"([\s\S]*?)<\/svg>/);
    const [, outline] = /<path class="chosen"[^>]* d="([^"]*)"/.exec(still) ?? [];
    expect(outline).toBe(world.countries.DEU);
    expect(home).not.toContain('class="chosen"');
  });
});

describe('the table as it is sent', () => {
  const html = pageOf('?view=table');

  it('has a row for each actor and a column for each question', () => {
    const rows = [...html.matchAll(/<th scope="row">(.*?)<\/th>/g)].map(([, cell = '']) =>
      textOf(cell),
    );
    expect(rows.sort()).toEqual(actors.map(({ name }) => name).sort());
    expect([...html.matchAll(/<th scope="col"/g)]).toHaveLength(2 + story.questions.length);
    expect([...html.matchAll(/<td\b/g)]).toHaveLength(42 * (1 + story.questions.length));
  });

  it('gives no answer without what keeps it in its bounds', () => {
    const cells = [...html.matchAll(/<div class="cell-answer">(.*?)<\/div>/g)].map(
      ([, cell = '']) => textOf(cell).trim(),
    );
    const wanted = story.positions
      .filter(({ actor }) => actor !== 'STOLTENBERG')
      .map(({ question, answer, qualifier }) => {
        const asked = story.questions.find(({ id }) => id === question);
        const label = asked?.answers.find(({ id }) => id === answer)?.label;
        return qualifier ? `${label}: ${qualifier}` : label;
      });
    expect(cells.sort()).toEqual(wanted.sort());
  });

  it('gives all of whom none is reported', () => {
    expect([...html.matchAll(/<td class="table-unreported">/g)]).toHaveLength(31 + 33 + 32 + 2 + 0);
  });

  it('leads back to the map, which it does not draw', () => {
    expect(html).toContain('href="./"');
    expect(html).not.toContain('class="static-map"');
  });
});

describe('what goes wrong', () => {
  it('is said, and the words of an address stay words', () => {
    const html = pageOf(`?country=${encodeURIComponent('<img src=x onerror="alert(1)">')}`);
    expect(html).not.toContain('<img');
    expect(textOf(part(html, /<div class="notices" role="status">([\s\S]*?)<\/div>/))).toContain(
      '<img src=x onerror="alert(1)">',
    );
  });

  it('is each said in a sentence', () => {
    const html = pageOf('', story, (store) => {
      for (const notice of ['live-map', 'high-borders', 'context-lost'] as const) {
        store.getState().act.setNotice(notice, true);
      }
    });
    const notices = part(html, /<div class="notices" role="status">([\s\S]*?)<\/div>/);
    expect([...notices.matchAll(/<p><span>[^<]+<\/span><\/p>/g)]).toHaveLength(3);
    expect(part(home, /<div class="notices" role="status">([\s\S]*?)<\/div>/)).toBe('');
  });
});

describe('another story on the same page', () => {
  const searches = [
    '',
    '?view=table',
    '?question=ties',
    ...invented.actors.map(({ id }) => `?country=${id}&question=ties`),
    ...invented.actors.map(({ id }) => `?country=${id}`),
  ];

  it.each(searches)('shows nothing of the first: "%s"', (search) => {
    const text = textOf(pageOf(search, invented));
    expect(text).toContain(invented.title);
    expect(text).toContain('The Daily Lantern');
    expect(text).not.toMatch(/NATO|Vilnius|EL PAÍS|Stoltenberg|Macron|Xinhua|Aukus/);
  });

  it('sums up its own answers', () => {
    expect(summaryOf(pageOf('', invented))).toBe(
      'Norway would pay. Iceland objects. For Chile and Kenya the article reports no position.',
    );
    expect(summaryOf(pageOf('?question=ties', invented))).toBe(
      'Chile looks for a site; Kenya joined. For Norway the article reports none of these.',
    );
  });

  it('quotes its own words', () => {
    expect(textOf(panelOf(pageOf('?country=ISL', invented)))).toContain(
      '“A dark sky costs nothing”',
    );
  });

  it('says its corrections', () => {
    expect(textOf(pageOf('', invented))).toContain(
      'May 20, 2031: The length of the road was missing.',
    );
  });
});
