/** `npm start`: serves the built map, and on another origin a news page that embeds it, until Ctrl-C. */
import { outDir } from '../build/storySource.ts';
import { startDemo } from './demo/newsServer.ts';
import { startServer } from './staticServer.ts';

const map = await startServer({ root: outDir, port: Number(process.env.PORT || 4173) });
const nextPort = Number(new URL(map.url).port) + 1;
const demo = await startDemo(map.url, nextPort).catch(() => startDemo(map.url, 0));
console.log(`The map is at ${map.url}`);
console.log(`A news page that embeds it is at ${demo.url} (Ctrl-C ends both)`);
const end = () => void Promise.all([map.close(), demo.close()]).then(() => process.exit(0));
process.once('SIGINT', end).once('SIGTERM', end);
