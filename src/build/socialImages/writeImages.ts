import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { QuoteShape } from '../../model/socialImagePaths.ts';

/** What is to be drawn: the image of a page, or of a statement's quote. */
export type ImageJob =
  | { readonly kind: 'page'; readonly path: string; readonly lang: string }
  | {
      readonly kind: 'quote';
      readonly statement: string;
      readonly shape: QuoteShape;
      readonly lang: string;
    };

/** An image is a third of a second of work, and more hands than these would mostly start up. */
const MOST_WORKERS = 4;
const WORKER = join(import.meta.dirname, 'imageWorker.ts');

/**
 * Writes images into the build, in as many processes as the machine has cores to
 * give. Processes and not threads, into which Node 20 takes no loader for TypeScript.
 *
 * @throws when one of them fails; what it failed of is on the console then
 */
export async function writeImages(jobs: readonly ImageJob[]): Promise<void> {
  const queue = [...jobs];
  const count = Math.min(availableParallelism(), MOST_WORKERS, jobs.length);
  const ends = await Promise.allSettled(Array.from({ length: count }, () => emptyQueue(queue)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** One process that takes from the queue until nothing is left. */
function emptyQueue(queue: ImageJob[]): Promise<void> {
  return new Promise((done, fail) => {
    const worker = fork(WORKER);
    let current: ImageJob | undefined;
    const next = (): void => {
      current = queue.shift();
      if (current === undefined) {
        worker.disconnect();
        return;
      }
      worker.send(current);
    };
    worker.on('message', next);
    worker.on('error', fail);
    worker.on('exit', (code) => {
      if (code === 0) return done();
      // Nobody goes on where the build has failed.
      queue.length = 0;
      fail(new Error(`This image could not be drawn: ${JSON.stringify(current)}`));
    });
    next();
  });
}
