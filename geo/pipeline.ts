/** Inputs → the three outputs, in memory. Only this module and what it imports need mapshaper. */
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LowWorld } from '../src/model/borders.ts';
import { type Admin1Collection, assignCountries } from './assignCountries.ts';
import { claimsOf, type ReutersWorld } from './claimLines.ts';
import { buildHigh, type HighWorld } from './highResolution.ts';
import { buildLands, type Land } from './lands.ts';
import { buildLow } from './lowResolution.ts';
import { type Admin0, buildMosaic } from './mosaic.ts';
import { HIGH, WORLD } from './resolutions.ts';

export interface Inputs {
  admin1: Admin1Collection;
  admin0: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  claims: ReutersWorld;
}

export interface Outputs {
  low: LowWorld;
  high: HighWorld;
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
  report('low resolution');
  const low = await buildLow(mosaic, claims, WORLD);
  report('high resolution');
  const high = await buildHigh(mosaic, claims, HIGH);
  report('lands');
  return { low, high, lands: buildLands(high) };
}
