import { createServer, get, type ServerResponse } from 'node:http';
import type { RunningServer } from '../../src/server/staticServer.ts';
import { listenLocally } from '../fixtures/listenLocally.ts';

/** A line to a server: its rate in kilobits a second, and how long each request waits, in milliseconds. */
export interface Line {
  readonly kilobits: number;
  readonly latency: number;
}

/** Slow 4G, as the figures are measured under it. */
export const SLOW_4G: Line = { kilobits: 1600, latency: 150 };

/** What is sent at once: about a packet's worth of time on the slow link. */
const CHUNK = 1460;

/** A response that is on its way over the link. */
interface Sending {
  readonly response: ServerResponse;
  rest: Buffer;
}

/**
 * A slow line before a server: each request waits for `latency`, and all responses share the line's
 * rate, a packet at a time.
 *
 * The browser's own throttle is not used, since it lets the script of a worker pass at full speed.
 * There is no slow start here either, so the gain of fitting into the first window is not in the figures.
 */
export async function startSlowLink(
  target: string,
  { kilobits, latency }: Line = SLOW_4G,
): Promise<RunningServer> {
  const line = new Sender(kilobits);
  const server = createServer((request, response) => {
    setTimeout(() => {
      const url = new URL(request.url ?? '/', target);
      get(url, { headers: { ...request.headers, host: url.host } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          line.send({ response, rest: Buffer.concat(parts) });
        });
      }).on('error', (error) => response.destroy(error));
    }, latency);
  });
  const { url, close } = await listenLocally(server);
  return {
    url,
    close: () => {
      line.close();
      return close();
    },
  };
}

/** Sends the packets of all responses in turn, no faster than the line's rate. */
class Sender {
  readonly #kilobits: number;
  readonly #sending: Sending[] = [];
  /** When the line has sent what it was given, on the clock of `performance.now()`. */
  #freeAt = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(kilobits: number) {
    this.#kilobits = kilobits;
  }

  send(sending: Sending): void {
    this.#sending.push(sending);
    this.#timer ??= setTimeout(() => this.#go(), 0);
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
  }

  #go(): void {
    const now = performance.now();
    this.#freeAt = Math.max(this.#freeAt, now - 1);
    while (this.#freeAt <= now && this.#sending.length > 0) this.#sendPacket();
    const more = this.#sending.length > 0;
    this.#timer = more ? setTimeout(() => this.#go(), this.#freeAt - performance.now()) : null;
  }

  #sendPacket(): void {
    const sending = this.#sending.shift();
    if (!sending || sending.response.destroyed) return;
    const packet = sending.rest.subarray(0, CHUNK);
    sending.rest = sending.rest.subarray(CHUNK);
    this.#freeAt += (packet.length * 8) / this.#kilobits;
    if (sending.rest.length === 0) {
      sending.response.end(packet);
      return;
    }
    sending.response.write(packet);
    this.#sending.push(sending);
  }
}
