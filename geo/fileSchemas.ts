/** The form of the written files: what must hold before a rule can ask what they mean. */
import { z } from 'zod';
import { CODES } from './codes.ts';
import type { Problem } from './validate.ts';

const code = z.string().refine((id) => Object.hasOwn(CODES, id), 'has no name in geo/codes.ts');

const pair = z.tuple([z.number(), z.number()]);
/** Arcs by their number, one that is walked backwards by the complement of it. */
const chain = z.array(z.int()).min(1);
const collection = <T extends z.ZodType>(geometry: T) =>
  z.strictObject({ type: z.literal('GeometryCollection'), geometries: z.array(geometry) });

const world = z
  .strictObject({
    type: z.literal('Topology'),
    transform: z.strictObject({
      scale: z.tuple([z.number().positive(), z.number().positive()]),
      translate: pair,
    }),
    objects: z.strictObject({
      countries: collection(
        z.strictObject({
          type: z.literal('MultiPolygon'),
          id: code,
          arcs: z.array(z.array(chain).min(1)).min(1),
        }),
      ),
      disputed: collection(
        z.strictObject({
          type: z.literal('MultiLineString'),
          properties: z.strictObject({ kind: z.string() }),
          arcs: z.array(chain).min(1),
        }),
      ),
    }),
    arcs: z.array(z.array(pair).min(2)),
  })
  .superRefine(({ objects, arcs }, { addIssue }) => {
    for (const { id, arcs: used } of objects.countries.geometries) {
      if (!used.flat(2).every(within(arcs))) addIssue(`${id} has an arc that is not there`);
    }
    for (const { properties, arcs: used } of objects.disputed.geometries) {
      if (!used.flat().every(within(arcs)))
        addIssue(`${properties.kind} has an arc that is not there`);
    }
  });

const within =
  (arcs: readonly unknown[]) =>
  (index: number): boolean =>
    (index < 0 ? ~index : index) < arcs.length;

const lands = z.record(
  code,
  z.strictObject({
    iso2: z.string().nullable(),
    name: z.string().min(1),
    of: z.string().optional(),
    point: pair,
    bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    km2: z.number().positive(),
  }),
);

const SCHEMAS = {
  'world.medium.json': world,
  'world.high.json': world,
  'lands.json': lands,
} as const;

/** The one name that an entry may not have: it would be passed over by what looks at entries. */
function refuseProto(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Error('an entry is called __proto__');
  return value;
}

/** What keeps a file from being read as what it should be: nothing where its form holds. */
export function findMalformed(file: keyof typeof SCHEMAS, text: string): Problem[] {
  const fix = 'it is never edited by hand: run npm run geo';
  let value: unknown;
  try {
    value = JSON.parse(text, refuseProto);
  } catch (error) {
    return [
      { file, entry: 'the file', problem: `cannot be read: ${(error as Error).message}`, fix },
    ];
  }
  const { error } = SCHEMAS[file].safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => ({
    file,
    entry: path.map(String).join('.') || 'the file',
    problem: message,
    fix,
  }));
}
