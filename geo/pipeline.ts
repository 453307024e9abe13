/** Inputs → the three outputs, in memory. The only road to mapshaper. */
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LowWorld } from '../src/model/borders.ts';
import { claimsOf, type ReutersWorld } from './claims.ts';
import { buildHigh, type HighWorld } from './high.ts';
import { buildLands, type Land } from './lands.ts';
import { buildLayer } from './low.ts';
import { type Admin0, buildMosaic } from './mosaic.ts';
import { type Admin1Collection, tagPieces } from './pieces.ts';
import { HIGH, INSET, WORLD } from './resolutions.ts';

export interface Inputs {
  admin1: Admin1Collection;
  admin0: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  claims: ReutersWorld;
}

export interface Outputs {
  light: LowWorld;
  fine: HighWorld;
  areas: Record<string, Land>;
}

/** The same inputs give the same outputs, byte for byte. `tell` hears what is being done. */
export async function buildOutputs(inputs: Inputs, tell: (step: string) => void): Promise<Outputs> {
  tell('mosaic');
  const admin0 = feature(inputs.admin0, inputs.admin0.objects.countries);
  const mosaic = await buildMosaic(tagPieces(inputs.admin1), admin0 as Admin0);
  const claims = claimsOf(inputs.claims);
  tell('light world');
  const world = await buildLayer(mosaic, claims, WORLD);
  const inset = await buildLayer(mosaic, claims, INSET);
  tell('fine world');
  const fine = await buildHigh(mosaic, claims, HIGH);
  tell('areas');
  return { light: { ...world, inset }, fine, areas: buildLands(fine) };
}
