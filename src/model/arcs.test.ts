import { geoDistance, geoInterpolate } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import landsJson from '../generated/lands.json';
import { acrossEdge, arcOf, greatCircle, visibleArcs } from './arcs.ts';
import type { LandIndex } from './borders.ts';
import { type LonLat, WORLD_EDGE } from './mercator.ts';

const lands = landsJson as unknown as LandIndex;
const story = vilniusStory();
const point = fc
  .tuple(fc.integer({ min: -1799, max: 1799 }), fc.integer({ min: -800, max: 800 }))
  .map(([lon, lat]): LonLat => [lon / 10, lat / 10]);
const far = (a: LonLat | undefined, b: LonLat | undefined): number =>
  a && b ? geoDistance([a[0], a[1]], [b[0], b[1]]) : Number.NaN;

describe('a great circle', () => {
  it('goes from one end to the other', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const pieces = greatCircle(from, to);
        expect(far(pieces[0]?.[0], from)).toBeLessThan(1e-6);
        expect(far(pieces.at(-1)?.at(-1), to)).toBeLessThan(1e-6);
      }),
    );
  });

  it('runs where d3-geo has it', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        fc.pre(far(from, to) > 1e-3 && far(from, to) < 3.1);
        const [lon, lat] = geoInterpolate([from[0], from[1]], [to[0], to[1]])(0.25);
        const near = Math.min(
          ...greatCircle(from, to, 4)
            .flat()
            .map((at) => far(at, [lon, lat])),
        );
        expect(near).toBeLessThan(1e-6);
      }),
    );
  });

  it('never jumps, and is cut only at the edge of the world', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const pieces = greatCircle(from, to);
        for (const piece of pieces) {
          expect(piece.length).toBeGreaterThan(1);
          piece.forEach(([lon], i) => {
            expect(lon).toBeGreaterThanOrEqual(WORLD_EDGE.west);
            expect(lon).toBeLessThanOrEqual(WORLD_EDGE.east);
            const next = piece[i + 1];
            if (next) expect(Math.abs(next[0] - lon)).toBeLessThanOrEqual(180);
          });
        }
        pieces.slice(1).forEach((piece, i) => {
          const [end, start] = [pieces[i]?.at(-1), piece[0]];
          const edges = [end?.[0] ?? 0, start?.[0] ?? 0].sort((a, b) => a - b);
          expect(edges).toEqual([WORLD_EDGE.west, WORLD_EDGE.east]);
          expect(start?.[1]).toBe(end?.[1]);
        });
      }),
    );
  });

  it('is no longer than the way from end to end', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        // The place where a piece is cut is interpolated on the plane, beside the circle by a little.
        const length = greatCircle(from, to)
          .map((piece) => piece.slice(1).reduce((sum, at, i) => sum + far(piece[i], at), 0))
          .reduce((sum, part) => sum + part, 0);
        expect(length).toBeLessThan(far(from, to) * 1.05 + 0.02);
        expect(length).toBeGreaterThan(far(from, to) - 1e-6);
      }),
    );
  });

  it('is one piece where it stays on this side, and two across the Pacific', () => {
    expect(greatCircle([10, 50], [140, 36])).toHaveLength(1);
    const pacific = greatCircle([140, 36], [-100, 40]);
    expect(pacific).toHaveLength(2);
    expect(pacific[0]?.at(-1)?.[0]).toBe(WORLD_EDGE.east);
    expect(pacific[1]?.[0]?.[0]).toBe(WORLD_EDGE.west);
  });

  it('is nothing from a point to itself but that point', () => {
    for (const [lon, lat] of greatCircle([10, 50], [10, 50]).flat()) {
      expect(lon).toBeCloseTo(10, 9);
      expect(lat).toBeCloseTo(50, 9);
    }
  });
});

describe('a line across the edge of the world', () => {
  it.each([
    [
      [140, 36],
      [-100, 40],
    ],
    [
      [-98, 39.9],
      [132.3, -23.5],
    ],
  ] as const)('leaves and comes back at the same height, %j to %j', (from, to) => {
    const [one = [], other = []] = acrossEdge(from, to);
    expect(far(one[0], from)).toBeLessThan(1e-6);
    expect(far(other.at(-1), to)).toBeLessThan(1e-6);
    const [out, back] = [one.at(-1) ?? [0, 0], other[0] ?? [0, 0]];
    expect([out[0], back[0]].sort((a, b) => a - b)).toEqual([WORLD_EDGE.west, WORLD_EDGE.east]);
    expect(out[1]).toBeCloseTo(back[1], 9);
    const latitudes = [...one, ...other].map(([, lat]) => lat);
    expect(Math.max(...latitudes)).toBeLessThanOrEqual(Math.max(from[1], to[1]) + 1e-9);
  });
});

describe('the links of the story', () => {
  it.each(story.links)('$id is drawn from each of its ends to the next', (link) => {
    const arc = arcOf(story, lands, link);
    expect(arc).toMatchObject({ id: link.id, label: link.label });
    const ends = arc?.lines.flatMap((line) => [line[0], line.at(-1)]) ?? [];
    for (const end of link.ends) {
      const place = story.places.find(({ id }) => id === (end === 'NATO' ? 'brussels' : end));
      const at = place?.at ?? lands[end]?.point;
      expect(Math.min(...ends.map((point) => far(point, at))), end).toBeLessThan(1e-6);
    }
  });

  it.each(story.links)('$id has its label on one of its lines', (link) => {
    const arc = arcOf(story, lands, link);
    const points = arc?.lines.flat().map(String) ?? [];
    expect(points).toContain(String(arc?.middle));
    for (const other of arc?.alternatives ?? []) expect(points).toContain(String(other));
    expect(arc?.alternatives.length).toBeGreaterThanOrEqual(4);
  });

  it('end at the seat of an organisation, which has no land', () => {
    const invented = inventedStory();
    const [road] = invented.links;
    const arc = road && arcOf(invented, lands, road);
    expect(far(arc?.lines[0]?.[0], [6.42, 60.63])).toBeLessThan(1e-6);
  });

  it('are not drawn with fewer than two ends on the map', () => {
    const [link] = story.links;
    expect(link && arcOf(story, lands, { ...link, ends: ['AUS', 'ATLANTIS'] })).toBeNull();
    expect(link && arcOf(story, {}, { ...link, ends: ['AUS', 'tokyo'] })).toBeNull();
    expect(
      link && arcOf(story, lands, { ...link, ends: ['AUS', 'ATLANTIS', 'tokyo'] }),
    ).not.toBeNull();
  });
});

describe('the links in view', () => {
  const ids = (question: string, selected: string | null): string[] => {
    const found = story.questions.find(({ id }) => id === question);
    return found ? visibleArcs(story, lands, found, selected).map(({ id }) => id) : [];
  };

  it('are all for a question of facts, else those of who is chosen', () => {
    expect(ids('ties', null)).toEqual(
      story.links.filter(({ words }) => !words).map(({ id }) => id),
    );
    expect(ids('china', null)).toEqual([]);
    expect(ids('china', 'UKR')).toEqual(['australia-ukraine']);
    expect(ids('china', 'AUS')).toEqual(['aukus', 'australia-ukraine']);
    expect(ids('china', 'LUX')).toEqual([]);
  });
});
