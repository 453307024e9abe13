import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Without } from './browser.ts';
import { answers, startProgram, until } from './program.ts';
import { overMarionette } from './wire.ts';

const COMMANDS = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

const find = (): string | undefined => COMMANDS.find((command) => answers(command, '--version'));

/**
 * Firefox, by the WebDriver that is built into it: geckodriver would only translate. Without a display
 * it runs headless, and then has no WebGL on many machines.
 */
export const firefox: Browser = {
  name: 'firefox',
  missing: () => (find() ? null : 'Firefox is not installed (Debian: firefox-esr)'),
  start: async (display, without) => {
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    writeFileSync(join(profile, 'user.js'), preferences(without));
    const program = startProgram(
      find() ?? 'firefox',
      [
        ...['--marionette', '--no-remote', '--profile', profile, '--width', '1300'],
        ...['--height', '950', ...(display === null ? ['--headless'] : [])],
      ],
      { ...(display && { DISPLAY: display }), MOZ_CRASHREPORTER_DISABLE: '1' },
    );
    const close = async (): Promise<void> => {
      await program.end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
      const port = await until('Firefox names its port', 30, () =>
        Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')),
      );
      const wire = await overMarionette(port);
      return { wire, close: () => wire.close().then(close) };
    } catch (error) {
      await close();
      throw error;
    }
  },
};

function preferences(without: Without | null): string {
  const set: Record<string, boolean | number | string> = {
    'marionette.port': 0,
    // It asks nobody for news and experiments.
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'nimbus.rollouts.enabled': false,
    'webgl.force-enabled': true,
    'webgl.disabled': without === 'WebGL',
    'javascript.enabled': without !== 'scripts',
  };
  return Object.entries(set)
    .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
    .join('');
}
