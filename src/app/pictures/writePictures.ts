import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** A picture is a third of a second of work, and more hands than these would mostly start up. */
const MOST_WORKERS = 4;
const WORKER = join(import.meta.dirname, 'pictureWorker.ts');

/**
 * Writes the pictures of pages into the build, in as many processes as the machine has cores to
 * give. Processes and not threads, into which Node 20 takes no loader for TypeScript.
 *
 * @throws when one of them fails; what it failed of is on the console then
 */
export async function writePictures(paths: readonly string[]): Promise<void> {
  const queue = [...paths];
  const count = Math.min(availableParallelism(), MOST_WORKERS, paths.length);
  const ends = await Promise.allSettled(Array.from({ length: count }, () => emptyQueue(queue)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** One process that takes from the queue until nothing is left. */
function emptyQueue(queue: string[]): Promise<void> {
  return new Promise((done, fail) => {
    const worker = fork(WORKER);
    let current = '';
    const next = (): void => {
      const path = queue.shift();
      if (path === undefined) {
        worker.disconnect();
        return;
      }
      current = path;
      worker.send(path);
    };
    worker.on('message', next);
    worker.on('error', fail);
    worker.on('exit', (code) => {
      if (code === 0) return done();
      // Nobody goes on where the build has failed.
      queue.length = 0;
      fail(new Error(`The picture of the page "${current}" could not be drawn.`));
    });
    next();
  });
}
