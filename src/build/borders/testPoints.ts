/** Points whose owner is known: how the tables of them are read. */

export interface TestPoint {
  name: string;
  /** Longitude, latitude in degrees. */
  at: [number, number];
  /** Code of the shape that must hold it; null for water. */
  owner: string | null;
  /** The lowest resolution that must have it right; `none` where the source itself has no land. */
  resolution: 'none' | 'high' | 'medium' | 'low';
}

/**
 * The points of a table.
 *
 * @param table one line a point: name, longitude, latitude, owner or a dash for nobody, and the lowest
 *   resolution that must have it right
 * @throws on a line that is none of these
 */
export function parsePoints(table: string): TestPoint[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const match = /^(.+) (-?[\d.]+) (-?[\d.]+) (\w+|-) (none|high|medium|low)$/.exec(line);
      if (!match) throw new Error(`not a point: ${line}`);
      const [, name, lon, lat, owner, resolution] = match as unknown as [
        string,
        string,
        string,
        string,
        string,
        TestPoint['resolution'],
      ];
      return {
        name,
        at: [Number(lon), Number(lat)],
        owner: owner === '-' ? null : owner,
        resolution,
      };
    });
}
