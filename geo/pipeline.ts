/** Inputs → the three outputs, in memory. Only this module and what it imports need mapshaper. */
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Admin1Collection, assignCountries } from './assignCountries.ts';
import { claimsOf, type ReutersWorld } from './claimLines.ts';
import { buildLands, type Land } from './lands.ts';
import { type Admin0, buildMosaic } from './mosaic.ts';
import { HIGH, MEDIUM } from './resolutions.ts';
import { buildWorld, type WorldTopology } from './worldTopology.ts';

export interface Inputs {
  admin1: Admin1Collection;
  admin0: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  claims: ReutersWorld;
}

export interface Outputs {
  medium: WorldTopology;
  high: WorldTopology;
  lands: Record<string, Land>;
}

/** The same inputs give the same outputs, byte for byte. `report` is told what is being done. */
export async function buildOutputs(
  inputs: Inputs,
  report: (step: string) => void,
): Promise<Outputs> {
  report('mosaic');
  const admin0 = feature(inputs.admin0, inputs.admin0.objects.countries);
  const mosaic = await buildMosaic(assignCountries(inputs.admin1), admin0 as Admin0);
  const claims = claimsOf(inputs.claims);
  report('medium resolution');
  const medium = await buildWorld(mosaic, claims, MEDIUM);
  report('high resolution');
  const high = await buildWorld(mosaic, claims, HIGH);
  report('lands');
  return { medium, high, lands: buildLands(high) };
}
