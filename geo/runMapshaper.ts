/** The untyped border to mapshaper: GeoJSON or TopoJSON in, one file out. */
import mapshaper from 'mapshaper';

/**
 * Runs mapshaper commands over named inputs and returns the parsed JSON of the one file they write.
 * Throws when a command fails or writes nothing.
 */
export async function runMapshaper<T>(
  commands: string,
  input: Record<string, unknown>,
): Promise<T> {
  const files = Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const output = await mapshaper.applyCommands(commands, files);
  const written = Object.values(output)[0];
  if (!written) throw new Error(`mapshaper wrote nothing: ${commands}`);
  return JSON.parse(written.toString()) as T;
}
