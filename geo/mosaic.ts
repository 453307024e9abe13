/** Tagged polygons → the mosaic: one flat coverage without gaps, at full precision, that every resolution is made of. */
import type {
  Feature,
  FeatureCollection,
  GeometryCollection,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { type Part, type Parts, polygonsOf, ringKm2 } from './rings.ts';
import { runMapshaper } from './runMapshaper.ts';

/** Admin-0 countries of world-atlas, which name land that admin-1 lacks. */
export type Admin0 = FeatureCollection<Polygon | MultiPolygon, { name: string }>;

/** Land that admin-0 has and admin-1 lacks, found by erasing one from the other: only in these two. */
const PATCHED: Readonly<Record<string, string>> = { Åland: 'ALA', Philippines: 'PHL' };
/** Slivers between the two sources are smaller, km². */
const PATCH_KM2 = 100;

/**
 * An outline around the Golan Heights whose western side is the line of 1949, coarse, as Reuters'
 * graphics-atlas-client has it; the other sides run outside Israel.
 */
const GOLAN_OUTLINE: Position[] = [
  [35.605, 33.238],
  [35.634, 33.25],
  [35.584, 32.996],
  [35.641, 32.872],
  [35.598, 32.718],
  [35.576, 32.718],
  [35.612, 32.679],
  [36.2, 32.6],
  [36.2, 33.6],
  [35.6, 33.6],
  [35.605, 33.238],
];

/** Where the sources differ on Jerusalem, and not by slivers of an edge: west, south, east, north. */
const JERUSALEM = [35.14, 31.7, 35.29, 31.9];

/** Joins the polygons of each part, so that a province's edge is no longer a line. */
async function dissolve(parts: Parts): Promise<Parts> {
  return runMapshaper('-i parts.json -dissolve part copy-fields=country -o out.json', {
    'parts.json': parts,
  });
}

/** The inner rings of all land together: lakes, and land that no country covers. */
async function enclosedHoles(parts: Parts): Promise<Position[][]> {
  const land = await runMapshaper<GeometryCollection>('-i parts.json -dissolve -o out.json', {
    'parts.json': parts,
  });
  return land.geometries.flatMap((geometry) =>
    polygonsOf(geometry).flatMap((polygon) => polygon.slice(1)),
  );
}

/** Who gets a hole in the source; null for the Caspian Sea, which is water. */
function ownerOfHole([lon, lat]: Position): Part | null {
  if ((lat as number) < -45) return { country: 'XPI', part: 'XPI' };
  if ((lat as number) < 0 && (lon as number) < 0) return { country: 'BRA', part: 'BRA' };
  return null;
}

async function fillHoles(parts: Parts): Promise<Parts> {
  const filled: Feature<Polygon, Part>[] = [];
  for (const hole of await enclosedHoles(parts)) {
    const properties = ownerOfHole(hole[0] as Position);
    if (!properties) continue;
    const coordinates = [[...hole].reverse()];
    filled.push({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } });
  }
  return { ...parts, features: [...parts.features, ...filled] };
}

/** Gives the Golan Heights, which the source has in Israel, a part of their own in Syria. */
async function cutGolan(parts: Parts): Promise<Parts> {
  const golan: Feature<Polygon> = {
    type: 'Feature',
    properties: { golan: 1 },
    geometry: { type: 'Polygon', coordinates: [GOLAN_OUTLINE] },
  };
  return runMapshaper(
    '-i parts.json golan.json combine-files -union target=parts,golan name=u' +
      ` -filter target=u 'part!=null&&part!==""'` +
      ` -each target=u 'if(golan&&country=="ISR"){part="SY-GO";country="SYR"}'` +
      ' -filter-fields target=u part,country -dissolve target=u part copy-fields=country' +
      ' -o target=u out.json',
    { 'parts.json': parts, 'golan.json': golan },
  );
}

/** Gives East Jerusalem, which admin-1 has in Israel and admin-0 in Palestine, a part of its own there. */
async function cutJerusalem(parts: Parts, admin0: Admin0): Promise<Parts> {
  const features = admin0.features.filter(({ properties }) => properties.name === 'Palestine');
  return runMapshaper(
    `-i palestine.json -clip bbox=${JERUSALEM.join(',')} -each 'east=1' -filter-fields east` +
      ' -i parts.json combine-files -union target=parts,palestine name=u' +
      ` -filter target=u 'part!=null&&part!==""'` +
      ` -each target=u 'if(east&&country=="ISR"){part="PS-JE";country="PSE"}'` +
      ' -filter-fields target=u part,country -dissolve target=u part copy-fields=country' +
      ' -o target=u out.json',
    { 'parts.json': parts, 'palestine.json': { ...admin0, features } },
  );
}

/** Adds land that only admin-0 has. */
async function patchLand(parts: Parts, admin0: Admin0): Promise<Parts> {
  const wanted = admin0.features.flatMap((feature) => {
    const country = PATCHED[feature.properties.name];
    return country ? [{ ...feature, properties: { country, part: country } }] : [];
  });
  const missing = await runMapshaper<Parts>(
    '-i wanted.json parts.json combine-files -erase target=wanted parts -explode target=wanted' +
      ' -o target=wanted out.json',
    { 'wanted.json': { ...admin0, features: wanted }, 'parts.json': parts },
  );
  const features = missing.features.filter(
    ({ geometry }) => ringKm2(polygonsOf(geometry)[0]?.[0] ?? []) > PATCH_KM2,
  );
  return dissolve({ ...parts, features: [...parts.features, ...features] });
}

/** Tagged polygons → parts that tile the land: dissolved, holes filled, the Golan cut, missing land patched. */
export async function buildMosaic(tagged: Parts, admin0: Admin0): Promise<Parts> {
  const whole = await fillHoles(await dissolve(tagged));
  return patchLand(await cutJerusalem(await cutGolan(whole), admin0), admin0);
}
