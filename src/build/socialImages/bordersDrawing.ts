import type { Position } from 'geojson';
import { disputedOf, landsOf, type WorldTopology } from '../../map/live/topology.ts';
import type { Drawing } from '../../model/borders.ts';
import { boundingBox } from '../../model/boundingBox.ts';
import type { DisputedLines } from '../../model/disputedLines.ts';
import { disputedPath, landPath } from '../../model/landPath.ts';
import {
  type Extent,
  mercatorLat,
  type Plane,
  type Size,
  unitsPerDegree,
} from '../../model/mercator.ts';

/** A line or a ring, in degrees. */
type Line = readonly Position[];

/** The borders of a topology, decoded once: polygons by code, in degrees, and the disputed lines. */
export interface DecodedBorders {
  readonly countries: ReadonlyMap<string, Position[][][]>;
  /** On a plane of degrees, as `disputedOf` has them. */
  readonly disputed: readonly DisputedLines[];
}

/** Decodes the borders of medium or of high resolution, as `geo/` writes them. */
export function decodeTopology(topology: WorldTopology): DecodedBorders {
  const lands = [...landsOf(topology)];
  return {
    countries: new Map(lands.map(({ code, geometry }) => [code, geometry.coordinates])),
    disputed: disputedOf(topology),
  };
}

/** Units of a drawing in a pixel of the picture. */
const UNITS = 4;
/** Islands of less than this, in pixels, would be specks of outline. */
const SPECK = 2;

/**
 * What an extent shows of the borders, as a drawing in a picture.
 *
 * @param size of the drawing, in pixels of the picture
 */
export function drawBorders(borders: DecodedBorders, extent: Extent, size: Size): Drawing {
  const plane = { ...extent, width: size.width * UNITS, height: size.height * UNITS };
  const countries = [...borders.countries].flatMap(([code, polygons]): [string, string][] => {
    const widest = Math.max(...polygons.map(([outline = []]) => widthOf(outline)));
    const seen = polygons.filter(
      ([outline = []]) =>
        isIn(plane, outline) &&
        (widthOf(outline) === widest || widthOf(outline) * unitsPerDegree(plane) > SPECK * UNITS),
    );
    const path = landPath(seen, plane, 1);
    return path === '' ? [] : [[code, path]];
  });
  const disputed = borders.disputed.map(({ minZoom, lines }) => ({
    minZoom,
    lines: lines.filter((line) =>
      isIn(
        plane,
        line.map(([x, y]) => [x, mercatorLat(-y)]),
      ),
    ),
  }));
  return {
    resolution: 'medium',
    plane,
    countries: Object.fromEntries(countries),
    disputed: disputed.map((group) => disputedPath(group, plane, 1)),
  };
}

function widthOf(line: Line): number {
  const [west, , east] = boundingBox(line);
  return east - west;
}

function isIn(plane: Plane, line: Line): boolean {
  const [west, south, east, north] = boundingBox(line);
  return west <= plane.east && east >= plane.west && south <= plane.north && north >= plane.south;
}
