import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import url from '../generated/world.fine.json?url';

/** The borders for who comes near, as the live map takes them. */
export interface FineBorders {
  readonly land: FeatureCollection;
  readonly disputed: FeatureCollection;
}

/** The fine borders as `geo/` writes them. */
export type FineTopology = Topology<{
  countries: GeometryCollection;
  disputed: GeometryCollection;
}>;

/**
 * Fetches and decodes the fine borders.
 *
 * @throws when the file is missing, broken or empty; the light borders then stay
 */
export async function loadFineBorders(): Promise<FineBorders> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The fine borders answered ${response.status}.`);
  const topology = (await response.json()) as FineTopology;
  const land = feature(topology, topology.objects.countries);
  const disputed = feature(topology, topology.objects.disputed);
  if (land.features.length === 0) throw new Error('The fine borders hold no country.');
  return {
    land: {
      type: 'FeatureCollection',
      features: land.features.map((one) => ({ ...one, properties: { code: one.id } })),
    },
    disputed,
  };
}
