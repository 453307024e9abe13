import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import type { Feature, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../../content/fixtures/stories.ts';
import type { Statement } from '../../content/schema.ts';
import { outcomeOf } from '../../model/positions.ts';
import { type Column, printCsv } from './csv.ts';
import { dataFiles } from './dataFiles.ts';
import { isAgainstTheClock, landGeometry } from './polygons.ts';

const story = vilniusStory();
const addressOf = ({ id }: Pick<Statement, 'id'>): string => `https://paper.example/a#${id}`;
const files = dataFiles(story, addressOf);
const fileOf = (name: string): string => files[name] ?? '';

type Row = Readonly<Record<string, string>>;
const readCsv = (text: string): Row[] => parse(text, { bom: true, columns: true });
const headOf = (text: string): string[] => parse(text, { bom: true, to: 1 })[0] ?? [];

describe('positions.csv', () => {
  const rows = readCsv(fileOf('positions.csv'));

  it('has each answer and each silence once, as the map has them', () => {
    const wanted = story.questions.flatMap((question) =>
      story.actors.flatMap((actor) => {
        const outcome = outcomeOf(story, question, actor, story.mapDate);
        if (outcome.kind === 'not-asked') return [];
        if (outcome.kind === 'silent') return [`${question.id} ${actor.id} not reported`];
        return outcome.answers.map(({ answer }) => `${question.id} ${actor.id} ${answer.id}`);
      }),
    );
    const written = rows.map(({ question, actor, answer }) => `${question} ${actor} ${answer}`);
    expect(written).toEqual(wanted);
    expect(written).toContain('nato-in-asia ITA not reported');
    expect(written).toContain('tokyo-office STOLTENBERG supports');
  });

  it('leads every answer back to its statements and paragraphs, and a silence to none', () => {
    for (const row of rows) {
      const position = story.positions.find(
        (one) =>
          one.actor === row.actor && one.question === row.question && one.answer === row.answer,
      );
      const ids = position?.statements ?? [];
      expect(row.statements).toBe(ids.join(' '));
      const paragraphs = ids.map((id) => story.statements.find((one) => one.id === id)?.paragraph);
      expect(row.paragraphs).toBe([...new Set(paragraphs)].join(' '));
      expect(row.answer === 'not reported').toBe(ids.length === 0);
      expect(row.urls).toBe(ids.map((id) => addressOf({ id })).join(' '));
      expect(row.as_of).toBe(story.mapDate);
      expect(row.qualifier).toBe(position?.qualifier ?? '');
    }
  });

  it('tells who was asked from who only answered', () => {
    const asked = (actor: string): Set<string | undefined> =>
      new Set(rows.filter((row) => row.actor === actor).map((row) => row.asked));
    expect(asked('FRA')).toEqual(new Set(['yes']));
    expect(asked('STOLTENBERG')).toEqual(new Set(['no']));
  });
});

describe('statements.csv', () => {
  it('has every statement, its words to the letter', () => {
    const rows = readCsv(fileOf('statements.csv'));
    expect(rows).toHaveLength(story.statements.length);
    for (const [i, statement] of story.statements.entries()) {
      const { speaker, when, about, to = [] } = statement;
      const filled = Object.entries(rows[i] ?? {}).filter(([, value]) => value !== '');
      expect(Object.fromEntries(filled)).toEqual({
        id: statement.id,
        paragraph: statement.paragraph,
        url: addressOf(statement),
        published: story.article.date,
        kind: statement.kind,
        speaker: speaker.name,
        ...(speaker.office && { office: speaker.office }),
        speaker_kind: speaker.kind,
        ...(speaker.actor && { speaks_for: speaker.actor }),
        about: about.join(' '),
        ...(to.length > 0 && { to: to.join(' ') }),
        ...(statement.on && { on: statement.on }),
        ...(statement.quote && { quote: statement.quote }),
        ...(statement.excerpt && { excerpt: statement.excerpt }),
        text: statement.text,
        ...(statement.note && { note: statement.note }),
        ...(when && { when: when.text }),
        ...(when?.resolved && { when_resolved: when.resolved }),
      });
    }
  });
});

describe('a CSV file', () => {
  const columns: Column<string>[] = [
    { name: 'a', about: '', of: (row) => row },
    { name: 'b', about: '', of: () => undefined },
  ];

  it('is as RFC 4180 has it, for spreadsheets too', () => {
    expect(printCsv(columns, ['one', 'a, "b"\nc'])).toBe('\ufeffa,b\r\none,\r\n"a, ""b""\nc",\r\n');
    for (const name of ['positions.csv', 'statements.csv']) {
      expect(fileOf(name)).toMatch(/^\ufeff[a-z_,]+\r\n/);
      expect(fileOf(name)).toMatch(/\r\n$/);
      // A file that every line of which has as many cells: the reader refuses another.
      expect(readCsv(fileOf(name)).length).toBeGreaterThan(50);
    }
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\n-1'])(
    'holds no formula: %j',
    (word) => {
      expect(readCsv(printCsv(columns, [word]))[0]?.a).toBe(`'${word}`);
    },
  );

  it('leaves words as they are', () => {
    const words = ['“endangering peace.”', 'a = b', 'P4', '2022-06-28', '', '1+1', '’s'];
    expect(readCsv(printCsv(columns, words)).map(({ a }) => a)).toEqual(words);
  });
});

describe('story.geojson', () => {
  const collection = check(fileOf('story.geojson'));
  const features: Feature[] = collection.type === 'FeatureCollection' ? collection.features : [];
  const polygonsOf = ({ geometry }: Feature): Position[][][] => {
    if (geometry?.type === 'Polygon') return [geometry.coordinates];
    return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
  };
  const land = features.filter((feature) => polygonsOf(feature).length > 0);

  it('has the land of every country of the story, and its places', () => {
    const countries = story.actors.filter(({ kind }) => kind === 'country').map(({ id }) => id);
    expect(land.map(({ id }) => id)).toEqual(countries);
    const places = features.filter(({ geometry }) => geometry?.type === 'Point');
    expect(places.map(({ properties }) => properties?.id)).toEqual(
      story.places.map(({ id }) => id),
    );
    expect(land.length + places.length).toBe(features.length);
  });

  it('gives each its answers, and silence as silence', () => {
    for (const { id, properties } of land) {
      const actor = story.actors.find((one) => one.id === id);
      if (!actor) throw new Error(`${id} is no actor.`);
      const wanted = story.questions.flatMap((question): [string, string[]][] => {
        const outcome = outcomeOf(story, question, actor, story.mapDate);
        if (outcome.kind === 'not-asked') return [];
        if (outcome.kind === 'silent') return [[question.id, ['not reported']]];
        return [[question.id, outcome.answers.map(({ answer }) => answer.id)]];
      });
      expect(properties?.answers, actor.id).toEqual(Object.fromEntries(wanted));
    }
  });

  it('turns as RFC 7946 asks, stays on the globe and is no more exact than its source', () => {
    for (const feature of land) {
      for (const rings of polygonsOf(feature)) {
        for (const [i, ring] of rings.entries()) {
          expect(isAgainstTheClock(ring), `${feature.id}`).toBe(i === 0);
          expect(ring.at(-1)).toEqual(ring[0]);
          for (const [lon = 999, lat = 999] of ring) {
            expect(Math.abs(lon)).toBeLessThanOrEqual(180);
            expect(Math.abs(lat)).toBeLessThanOrEqual(90);
            expect(`${lon} ${lat}`).toMatch(/^-?\d+(\.\d{1,4})? -?\d+(\.\d{1,4})?$/);
          }
        }
      }
    }
  });

  it('has Russia’s far east on both sides of the antimeridian', () => {
    const russia = land.find(({ id }) => id === 'RUS');
    const lons = russia
      ? polygonsOf(russia).map((rings) => rings.flat().map(([lon = 0]) => lon))
      : [];
    expect(lons.some((part) => Math.max(...part) === 180)).toBe(true);
    expect(lons.some((part) => Math.min(...part) === -180 && Math.max(...part) < -160)).toBe(true);
    for (const part of lons) expect(Math.max(...part) - Math.min(...part)).toBeLessThan(180);
  });

  it('refuses land that the antimeridian would cut in many', () => {
    const comb: Position[] = [
      [179, 0],
      [182, 1],
      [179, 2],
      [182, 3],
      [178, 4],
      [179, 0],
    ];
    expect(() => landGeometry([[comb]])).toThrow('4 times');
  });
});

describe('the dictionary', () => {
  /** What a section describes, in its order. */
  const described = (title: string): string[] => {
    const [, section = ''] = fileOf('dictionary.md').split(`\n## ${title}\n`);
    const [own = ''] = section.split('\n## ');
    return [...own.matchAll(/^- `([^`]+)`: (.+)$/gm)].map(([, name = '']) => name);
  };

  it.each(['positions.csv', 'statements.csv'])(
    'describes the columns of %s and no other',
    (name) => {
      expect(described(name)).toEqual(headOf(fileOf(name)));
    },
  );

  it('describes the properties of features and no other', () => {
    const { features } = JSON.parse(fileOf('story.geojson')) as {
      features: { properties: object }[];
    };
    const used = new Set(features.flatMap(({ properties }) => Object.keys(properties)));
    expect(new Set(described('story.geojson'))).toEqual(used);
  });

  it('names every answer that the files have', () => {
    const ids = story.questions.flatMap(({ id, answers }) => [id, ...answers.map((one) => one.id)]);
    for (const id of ids) expect(fileOf('dictionary.md')).toContain(`\`${id}\`: `);
  });
});

describe('the data', () => {
  it('says of which article it is, where that stands, and of which days', () => {
    const collection = JSON.parse(fileOf('story.geojson')) as object;
    expect(collection).toMatchObject({ article: story.article, mapDate: story.mapDate });
    for (const known of [story.article.url ?? '', story.article.date, story.mapDate]) {
      expect(known).not.toBe('');
      expect(fileOf('dictionary.md').split('\n## ')[0]).toContain(known);
    }
  });

  it('holds nothing of a later day', () => {
    const later = story.context.filter(({ since }) => since);
    expect(later.length).toBeGreaterThan(0);
    for (const { text } of later) expect(Object.values(files).join()).not.toContain(text);
  });

  it('of another story has no trace of this one', () => {
    const tiny = Object.values(dataFiles(inventedStory(), () => undefined)).join();
    expect(tiny).toContain('Daily Lantern');
    // Its article has no address.
    expect(tiny).not.toContain('http');
    expect(tiny).not.toMatch(/NATO|EL PAÍS|Vilnius|Tokyo/);
  });
});
