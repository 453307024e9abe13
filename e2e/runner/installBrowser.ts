/** `tsx e2e/runner/installBrowser.ts`: finds a Chromium, or installs one, and says where it is. */
import { findBrowser } from './browser.ts';

try {
  console.log(findBrowser().line);
} catch (error) {
  console.log((error as Error).message);
  process.exitCode = 1;
}
