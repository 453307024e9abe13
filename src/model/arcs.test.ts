import { geoDistance, geoInterpolate } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import landsJson from '../generated/lands.json';
import { arcOf, greatCircle, visibleArcs, visibleLinks } from './arcs.ts';
import type { LandIndex } from './borders.ts';
import { type LonLat, WORLD_EDGE } from './mercator.ts';

const lands = landsJson as unknown as LandIndex;
const story = vilniusStory();
const point = fc
  .tuple(fc.integer({ min: -1799, max: 1799 }), fc.integer({ min: -800, max: 800 }))
  .map(([lon, lat]): LonLat => [lon / 10, lat / 10]);
const far = (a: LonLat | undefined, b: LonLat | undefined): number =>
  a && b ? geoDistance([a[0], a[1]], [b[0], b[1]]) : Number.NaN;

/** A great circle that is not cut. */
const whole = fc
  .tuple(point, point)
  .filter(([from, to]) => greatCircle(from, to) !== null && far(from, to) < 3.1);

describe('a great circle', () => {
  it('goes from one end to the other', () => {
    fc.assert(
      fc.property(whole, ([from, to]) => {
        const line = greatCircle(from, to);
        expect(far(line?.[0], from)).toBeLessThan(1e-6);
        expect(far(line?.at(-1), to)).toBeLessThan(1e-6);
      }),
    );
  });

  it('runs where d3-geo has it', () => {
    fc.assert(
      fc.property(whole, ([from, to]) => {
        const [lon, lat] = geoInterpolate([from[0], from[1]], [to[0], to[1]])(0.25);
        const near = (greatCircle(from, to) ?? []).map((at) => far(at, [lon, lat]));
        expect(Math.min(...near)).toBeLessThan(1e-6);
      }),
    );
  });

  it('never jumps, from the world’s western edge on', () => {
    fc.assert(
      fc.property(whole, ([from, to]) => {
        const line = greatCircle(from, to) ?? [];
        line.forEach(([lon], i) => {
          expect(lon).toBeGreaterThanOrEqual(WORLD_EDGE.west);
          expect(lon).toBeLessThan(WORLD_EDGE.east);
          expect(Math.abs((line[i + 1]?.[0] ?? lon) - lon)).toBeLessThanOrEqual(180);
        });
      }),
    );
  });

  it('is none where it would leave the map at one edge for the other', () => {
    expect(greatCircle([10, 50], [140, 36])).toHaveLength(49);
    expect(greatCircle([140, 36], [-100, 40])).toBeNull();
    expect(greatCircle([170, -40], [-175, -20])?.at(-1)?.[0]).toBeCloseTo(185, 9);
  });

  it('is nothing from a point to itself but that point', () => {
    for (const [lon, lat] of greatCircle([10, 50], [10, 50]) ?? []) {
      expect(lon).toBeCloseTo(10, 9);
      expect(lat).toBeCloseTo(50, 9);
    }
  });
});

describe('the links of the story', () => {
  const drawn = story.links.filter(({ listed }) => !listed);

  it.each(drawn)('$id is drawn from each of its ends to the next', (link) => {
    const arc = arcOf(story, lands, { link, number: 1 });
    expect(arc?.id).toBe(link.id);
    expect(arc?.lines).toHaveLength(link.ends.length - 1);
    const ends = arc?.lines.flatMap((line) => [line[0], line.at(-1)]) ?? [];
    for (const end of link.ends) {
      const place = story.places.find(({ id }) => id === (end === 'NATO' ? 'brussels' : end));
      const at = place?.at ?? lands[end]?.point;
      expect(Math.min(...ends.map((one) => far(one, at))), end).toBeLessThan(1e-6);
    }
  });

  it.each(drawn)('$id has its number on one of its lines', (link) => {
    const arc = arcOf(story, lands, { link, number: 1 });
    const points = arc?.lines.flat().map(String) ?? [];
    expect(points).toContain(String(arc?.middle));
    for (const other of arc?.alternatives ?? []) expect(points).toContain(String(other));
    expect(arc?.alternatives.length).toBeGreaterThanOrEqual(4);
  });

  it('are listed alone where a line would run over the edge of the map', () => {
    for (const link of story.links.filter(({ listed }) => listed)) {
      expect(arcOf(story, lands, { link, number: 1 }), link.id).toBeNull();
    }
  });

  it('end at the seat of an organisation, which has no land', () => {
    const invented = inventedStory();
    const [link] = invented.links;
    const arc = link && arcOf(invented, lands, { link, number: 1 });
    expect(far(arc?.lines[0]?.[0], [6.42, 60.63])).toBeLessThan(1e-6);
  });

  it('are not drawn with fewer than two ends on the map', () => {
    const [link] = story.links;
    const arc = (ends: string[], on = lands) =>
      link && arcOf(story, on, { link: { ...link, ends }, number: 1 });
    expect(arc(['AUS', 'ATLANTIS'])).toBeNull();
    expect(arc(['AUS', 'tokyo'], {})).toBeNull();
    expect(arc(['AUS', 'ATLANTIS', 'tokyo'])).not.toBeNull();
  });
});

describe('the links in view', () => {
  const ids = (question: string, selected: string | null): string[] => {
    const found = story.questions.find(({ id }) => id === question);
    return found ? visibleArcs(story, lands, found, selected).map(({ id }) => id) : [];
  };

  it('are all for a question of facts, else those of who is chosen', () => {
    expect(ids('ties', null)).toEqual(
      story.links.filter(({ words, listed }) => !words && !listed).map(({ id }) => id),
    );
    expect(ids('china', null)).toEqual([]);
    expect(ids('china', 'UKR')).toEqual(['australia-ukraine']);
    expect(ids('china', 'AUS')).toEqual(['aukus', 'australia-ukraine']);
    expect(ids('china', 'LUX')).toEqual([]);
  });

  it('are numbered as they are drawn; what is listed alone has no number', () => {
    const [question] = story.questions.filter(({ id }) => id === 'ties');
    const links = question ? visibleLinks(story, question, null) : [];
    const numbers = links.flatMap(({ number }) => number ?? []);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    expect(links.filter(({ number }) => number === null).map(({ link }) => link.id)).toEqual([
      'japan-us',
    ]);
    const arcs = question ? visibleArcs(story, lands, question, null) : [];
    expect(arcs.map(({ number }) => number)).toEqual(numbers);
  });
});
