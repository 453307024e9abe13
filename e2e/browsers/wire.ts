import { connect, type Socket } from 'node:net';

/**
 * WebDriver's commands, as many as a reader's acts need: the method and path by which a driver is asked
 * over HTTP, and the name in Firefox's own protocol, which takes and gives the same.
 */
const COMMANDS = {
  goTo: ['POST', '/url', 'WebDriver:Navigate'],
  address: ['GET', '/url', 'WebDriver:GetCurrentURL'],
  back: ['POST', '/back', 'WebDriver:Back'],
  execute: ['POST', '/execute/sync', 'WebDriver:ExecuteScript'],
  click: ['POST', '/element/{id}/click', 'WebDriver:ElementClick'],
  type: ['POST', '/element/{id}/value', 'WebDriver:ElementSendKeys'],
  act: ['POST', '/actions', 'WebDriver:PerformActions'],
  frame: ['POST', '/frame', 'WebDriver:SwitchToFrame'],
  size: ['POST', '/window/rect', 'WebDriver:SetWindowRect'],
  picture: ['GET', '/screenshot', 'WebDriver:TakeScreenshot'],
} as const;

export type Command = keyof typeof COMMANDS;

export type Given = Readonly<Record<string, unknown>>;

/** A session with a browser: one command at a time, each answered within half a minute or failed. */
export interface Wire {
  readonly send: (command: Command, given?: Given) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const LIMIT_MS = 30_000;

/** Opens a session with a driver that is asked over HTTP, as the standard has it. */
export async function overHttp(url: string, capabilities: Given): Promise<Wire> {
  const ask = async (method: string, path: string, given?: Given): Promise<unknown> => {
    const answer = await fetch(url + path, {
      method,
      signal: AbortSignal.timeout(LIMIT_MS),
      ...(given && { body: JSON.stringify(given) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const session = await ask('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const base = `/session/${(session as { sessionId: string }).sessionId}`;
  return {
    send: (command, given = {}) => {
      const [method, path] = COMMANDS[command];
      const filled = base + path.replace('{id}', String(given.id));
      return ask(method, filled, method === 'POST' ? given : undefined);
    },
    close: async () => {
      await ask('DELETE', base);
    },
  };
}

/** Opens a session by Firefox's own protocol: messages in JSON, each after its length and a colon. */
export async function overMarionette(port: number): Promise<Wire> {
  const socket = connect(port, '127.0.0.1');
  const messages = messagesOf(socket);
  await messages.next();
  let turn = 0;
  const ask = async (name: string, given: Given): Promise<unknown> => {
    const text = JSON.stringify([0, ++turn, name, given]);
    const limit = setTimeout(() => socket.destroy(new Error(`${name}: no answer`)), LIMIT_MS);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const { value } = await messages.next().finally(() => clearTimeout(limit));
    if (!Array.isArray(value)) throw new Error(`${name}: the browser is gone`);
    const [, , error, result] = value as [number, number, unknown, unknown];
    if (error) throw new Error(`${name}: ${JSON.stringify(error)}`);
    return isWrapped(result) ? result.value : result;
  };
  await ask('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  return {
    send: (command, given = {}) => ask(COMMANDS[command][2], given),
    close: async () => {
      socket.destroy();
    },
  };
}

function isWrapped(result: unknown): result is { readonly value: unknown } {
  return typeof result === 'object' && result !== null && 'value' in result;
}

async function* messagesOf(socket: Socket): AsyncGenerator<unknown, undefined> {
  let rest = Buffer.alloc(0);
  for await (const part of socket as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, part]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 1 || rest.length < end) break;
      yield JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
    }
  }
  return undefined;
}
