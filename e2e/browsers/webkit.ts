import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../fixtures/freePort.ts';
import type { Browser } from './browser.ts';
import { hasDisplay } from './display.ts';
import { answers, startProgram, until } from './program.ts';
import { overHttp } from './wire.ts';

const DRIVER = 'WebKitWebDriver';

/** The small browser that comes with WebKitGTK, in the library's own folder. */
function findMiniBrowser(): string | undefined {
  return ['/usr/lib', '/usr/libexec', ...below('/usr/lib')]
    .flatMap((folder) => below(folder).filter((path) => /\/webkit2?gtk-[\d.]+$/.test(path)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .filter(existsSync)
    .at(-1);
}

function below(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const inside = readdirSync(folder, { withFileTypes: true });
  return inside.filter((one) => one.isDirectory()).map(({ name }) => join(folder, name));
}

/** WebKit as GNOME's browsers have it: Safari's engine, though not Safari. */
export const webkit: Browser = {
  name: 'webkit',
  missing: () => {
    if (!answers(DRIVER, '--help') || !findMiniBrowser()) {
      return `${DRIVER} is not installed (Debian: webkit2gtk-driver)`;
    }
    return hasDisplay() ? null : 'it needs a display, and Xvfb is not installed (Debian: xvfb)';
  },
  start: async (display, without) => {
    const port = await freePort();
    const driver = startProgram(DRIVER, [`--port=${port}`], {
      ...(display && { DISPLAY: display }),
      // As root there is no sandbox to be had.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: process.getuid?.() === 0 ? '1' : undefined,
    });
    const url = `http://127.0.0.1:${port}`;
    try {
      await until(`${DRIVER} answers`, 20, () => fetch(`${url}/status`));
      const wire = await overHttp(url, {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: findMiniBrowser(),
          args: [
            '--automation',
            `--enable-javascript=${without !== 'scripts'}`,
            `--enable-webgl=${without !== 'WebGL'}`,
          ],
        },
      });
      await wire.send('size', { x: 0, y: 0, width: 1300, height: 950 });
      return { wire, close: () => wire.close().finally(driver.end) };
    } catch (error) {
      await driver.end();
      throw error;
    }
  },
};
