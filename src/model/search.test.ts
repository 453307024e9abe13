import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import { fold, searchActors } from './search.ts';

const story = vilniusStory();
const ids = (words: string): string[] => searchActors(story, words).map(({ actor }) => actor.id);

describe('finding an actor', () => {
  it.each([
    ['Turkey', 'TUR'],
    ['Türkiye', 'TUR'],
    ['turkiye', 'TUR'],
    ['TU\u0308RKI\u0307YE', 'TUR'],
    ['Holland', 'NLD'],
    ['the netherlands', 'NLD'],
    ['Czechia', 'CZE'],
    ['czech republic', 'CZE'],
    ['USA', 'USA'],
    ['us', 'USA'],
    ['U.S.', 'USA'],
    ['America', 'USA'],
    ['Washington', 'USA'],
    ['Britain', 'GBR'],
    ['UK', 'GBR'],
    ['u.k.', 'GBR'],
    ['Macedonia', 'MKD'],
    ['Kiev', 'UKR'],
    ['Seoul', 'KOR'],
    ['Aotearoa', 'NZL'],
    ['PRC', 'CHN'],
    ['Xinhua', 'CHN'],
    ['DPRK', 'PRK'],
    ['  FRA  ', 'FRA'],
    ['de', 'DEU'],
    ['OTAN', 'NATO'],
    ['alliance', 'NATO'],
  ])('"%s" is first of all %s', (words, id) => {
    expect(ids(words)[0]).toBe(id);
  });

  it('finds both Koreas before anybody else', () => {
    expect(ids('Korea').slice(0, 2).sort()).toEqual(['KOR', 'PRK']);
  });

  it('finds the three of Aukus', () => {
    expect(ids('aukus').sort()).toEqual(['AUS', 'GBR', 'USA']);
  });

  it.each([
    ['Macron', 'FRA', 'Emmanuel Macron'],
    ['Kishida', 'JPN', 'Fumio Kishida'],
    ['yoon suk', 'KOR', 'Yoon Suk Yeol'],
    ['Albanese', 'AUS', 'Anthony Albanese'],
    ['Hipkins', 'NZL', 'Chris Hipkins'],
    ['Zelenskiy', 'UKR', 'Volodymyr Zelenskiy'],
    ['Zelensky', 'UKR', 'Zelensky'],
    ['Stoltenberg', 'NATO', 'Jens Stoltenberg'],
    ['secretary general', 'NATO', 'Jens Stoltenberg'],
  ])('finds by "%s" whose leader it is, and says so', (words, id, by) => {
    const [first] = searchActors(story, words);
    expect(first?.actor.id).toBe(id);
    expect(first?.by).toBe(by);
  });

  it('finds nobody for nonsense', () => {
    for (const words of ['xyzzy', 'q', '東京', 'francee', 'united france', 'NATO!0']) {
      expect(ids(words), words).toEqual([]);
    }
  });

  it('finds nobody by no words or by signs alone', () => {
    for (const words of ['', '   ', '…', '.*']) {
      expect(ids(words)).toEqual([]);
    }
  });

  it('bears anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (words) => {
        const found = ids(words);
        expect(new Set(found).size).toBe(found.length);
        expect(fold(fold(words))).toBe(fold(words));
      }),
    );
  });
});

describe('the order of what is found', () => {
  it('puts the whole name first, then its beginning, then a word of it, then the rest', () => {
    expect(ids('united')).toEqual(['GBR', 'USA']);
    expect(ids('china')[0]).toBe('CHN');
    expect(ids('no')[0]).toBe('NOR');
    expect(ids('zealand')).toEqual(['NZL']);
    expect(ids('land')).toEqual(expect.arrayContaining(['FIN', 'ISL', 'NLD', 'NZL', 'POL']));
    expect(ids('an')).not.toContain('FRA');
  });

  it('puts a name before another name for it, and the alphabet before the story’s order', () => {
    expect(ids('nor')[0]).toBe('NOR');
    const found = searchActors(story, 'nort').slice(0, 3);
    expect(found.map(({ actor }) => actor.id)).toEqual(['PRK', 'MKD', 'NATO']);
    expect(found.map(({ by }) => by !== null)).toEqual([false, false, true]);
  });

  it('gives everybody their own name and code back first', () => {
    for (const { id, name, speaksFor } of story.actors) {
      if (speaksFor !== undefined) continue;
      expect(searchActors(story, name)[0], name).toMatchObject({ actor: { id }, by: null });
      expect(ids(id)[0], id).toBe(id);
    }
  });

  it('gives everybody back by each of their other names', () => {
    for (const actor of story.actors) {
      const wanted = actor.speaksFor ?? actor.id;
      for (const alias of actor.aliases) expect(ids(alias), alias).toContain(wanted);
    }
  });
});

describe('another story', () => {
  it('is searched for its own names', () => {
    const found = searchActors(inventedStory(), 'ada fjell');
    expect(found.map(({ actor }) => actor.id)).toEqual(['NOR']);
    expect(searchActors(inventedStory(), 'France')).toEqual([]);
  });
});
