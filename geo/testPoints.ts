/** Points whose owner is known, as they are written and read. */

export interface TestPoint {
  name: string;
  /** Longitude, latitude in degrees. */
  at: [number, number];
  /** Code of the shape that must hold it; null for water. */
  owner: string | null;
  /** The coarsest level that must have it right; `none` where the source itself has no land. */
  level: 'none' | 'fine' | 'light';
}

/** One line a point: name, longitude, latitude, owner or a dash for nobody, and the coarsest level that must have it right. */
export function parsePoints(table: string): TestPoint[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const match = /^(.+) (-?[\d.]+) (-?[\d.]+) (\w+|-) (none|fine|light)$/.exec(line);
      if (!match) throw new Error(`not a point: ${line}`);
      const [, name, lon, lat, owner, level] = match as unknown as [
        string,
        string,
        string,
        string,
        string,
        TestPoint['level'],
      ];
      return { name, at: [Number(lon), Number(lat)], owner: owner === '-' ? null : owner, level };
    });
}
