/** The one call we make of mapshaper, which ships no types and is installed only beside geo/. */
declare module 'mapshaper' {
  interface Mapshaper {
    applyCommands(
      commands: string,
      input: Record<string, string | Buffer>,
    ): Promise<Record<string, string | Buffer>>;
  }
  const mapshaper: Mapshaper;
  export default mapshaper;
}
