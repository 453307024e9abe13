import { describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import areasJson from '../generated/lands.json';
import WORDS from './a11y/en.json';
import spanish from './page/es.json' with { type: 'json' };
import { createTranslator } from './translator.ts';

const en = createTranslator('en');

describe('English', () => {
  it('says counts up to ten in words and larger ones in digits', () => {
    expect(Array.from({ length: 12 }, (_, n) => en.count(n))).toEqual(
      'none one two three four five six seven eight nine ten 11'.split(' '),
    );
    expect(en.count(31)).toBe('31');
    expect(en.count(1234)).toBe('1,234');
  });

  it.each([
    ['2023-04-04', 'April 4, 2023'],
    ['2023-07-12', 'July 12, 2023'],
    ['1949-08-24', 'August 24, 1949'],
    ['2023-01', 'January 2023'],
    ['2022', '2022'],
    ['2022-06-28/2022-06-30', 'June 28–30, 2022'],
    ['2023-07-11/2023-07-12', 'July 11–12, 2023'],
    ['2022-06-28/2022-07-02', 'June 28–July 2, 2022'],
    ['1949-08-24/2023-04-04', 'August 24, 1949–April 4, 2023'],
  ])('says the date %s as "%s"', (iso, words) => {
    // From one version of ICU to the next, thin spaces come and go around the dash.
    expect(en.date(iso).replaceAll(/\s*–\s*/g, '–')).toBe(words);
  });

  it('joins the ends of a range as the language does', () => {
    const es = createTranslator('es', { messages: {}, dates: {}, words: spanish });
    expect(es.date('2022-06-28/2022-06-30')).toBe('del 28 al 30 de junio de 2022');
    expect(es.date('2022-06-28/2022-07-02')).toBe('del 28 de junio al 2 de julio de 2022');
    expect(es.date('2022-06-28/2022-06-28')).toBe('28 de junio de 2022');
  });

  it('says every date of the stories, whatever the time zone', () => {
    for (const story of [vilniusStory(), inventedStory()]) {
      const dates = [
        story.mapDate,
        story.article.date,
        ...story.actors.flatMap(({ joined }) => joined ?? []),
        ...story.context.map(({ asOf }) => asOf),
        ...story.statements.flatMap(({ when }) => when?.resolved ?? []),
      ];
      for (const date of dates) {
        expect(en.date(date), date).toContain(date.slice(0, 4));
        const [, , day] = date.split('/')[0]?.split('-') ?? [];
        if (day) expect(en.date(date), date).toMatch(new RegExp(`^\\p{L}+ ${Number(day)}\\b`, 'u'));
      }
    }
  });

  it('lists names', () => {
    expect(en.list([])).toBe('');
    expect(en.list(['Japan'])).toBe('Japan');
    expect(en.list(['Japan', 'France'])).toBe('Japan and France');
    expect(en.list(['Japan', 'France', 'Italy'])).toBe('Japan, France and Italy');
  });

  it('begins a sentence with a capital and leaves the rest', () => {
    expect(en.capital('two take a firm line')).toBe('Two take a firm line');
    expect(en.capital('élan')).toBe('Élan');
    expect(en.capital('')).toBe('');
  });

  it('fills in its words', () => {
    expect(en.t('paragraph.P', { n: '4' })).toBe('paragraph 4');
    expect(en.fixedT(WORDS)('search.count', { count: 3 })).toBe('3 found');
    expect(en.t('map.territory', { name: 'Réunion', state: 'France' })).toBe('Réunion (France)');
  });

  it('takes a reader’s own words for words, never for a message or for markup', () => {
    for (const words of ['{name}', "'{'", '<b>x</b>', '{', '#', '</search>']) {
      expect(en.fixedT(WORDS)('search.nothing', { words })).toContain(`“${words}”`);
    }
  });

  it('gives the parts of a message with what is no text as it was', () => {
    const mark = { any: 'thing' };
    expect(
      en.formatToParts('{count, plural, one {{names} is} other {{number} are}} so', {
        count: 2,
        number: mark,
        names: 'nobody',
      }),
    ).toEqual([mark, ' are so']);
    expect(en.formatToParts('plain', {})).toEqual(['plain']);
  });

  it('formats the summaries of the stories for any count', () => {
    for (const { questions } of [vilniusStory(), inventedStory()]) {
      const messages = questions.flatMap(({ answers }) => answers.map(({ summary }) => summary));
      for (const message of messages) {
        for (const count of [0, 1, 2, 31]) {
          const words = en.format(message, { count, names: 'Japan' });
          expect(words, message).toMatch(/^\S.*\S$/);
          expect(words, message).not.toMatch(/[{}]|undefined/);
        }
      }
    }
  });

  it('names the countries of the map by their codes', () => {
    expect(en.country('BR')).toBe('Brazil');
    expect(en.country('TR')).toBe('Türkiye');
    expect(en.country('QX')).toBeNull();
    const codes = Object.values(areasJson).flatMap(({ iso2 }) => iso2 ?? []);
    expect(codes.length).toBeGreaterThan(200);
    expect(codes.filter((code) => en.country(code) === null)).toEqual([]);
  });

  it('sorts as English does', () => {
    expect(['Ukraine', 'Türkiye', 'Åland', 'Italy'].sort(en.collator.compare)).toEqual([
      'Åland',
      'Italy',
      'Türkiye',
      'Ukraine',
    ]);
  });
});
