import { pathToFileURL } from 'node:url';

/**
 * Runs a script's main function with the command line's arguments, if the script is the one that was
 * started. An error ends it with its message and exit code 1.
 *
 * @param url the script's `import.meta.url`
 */
export function runScript(url: string, main: (args: readonly string[]) => void): void {
  if (url !== pathToFileURL(process.argv[1] ?? '').href) return;
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
