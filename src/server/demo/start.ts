/** `npm start`: serves the built map, and on another origin a news page that embeds it, until Ctrl-C. */

import { outDir } from '../../build/storySource.ts';
import { startServer } from '../staticServer.ts';
import { startDemo } from './demo.ts';

const map = await startServer({ root: outDir, port: Number(process.env.PORT || 4173) });
// Beside the map's where that is free.
const beside = Number(new URL(map.url).port) + 1;
const demo = await startDemo(map.url, beside).catch(() => startDemo(map.url, 0));
console.log(`The map is at ${map.url}`);
console.log(`A news page that embeds it is at ${demo.url} (Ctrl-C ends both)`);
const end = () => void Promise.all([map.close(), demo.close()]).then(() => process.exit(0));
process.once('SIGINT', end).once('SIGTERM', end);
