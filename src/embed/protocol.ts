/**
 * The messages between a page that embeds the map and the map in its frame: protocol 1.
 *
 * Every message is a plain object `{ stanceMap: 1, nonce, type, … }`. What it can say is below, and
 * all of it is a choice among things that the map has by itself: an id, a name from a list, a number.
 * None can carry HTML, an address to go to, or code. Whoever hears one takes over the fields that are
 * listed here, each checked, and nothing else; so fields may be added without a new version, and one
 * side may be older than the other.
 *
 * **The nonce** is made by the loader, anew for each frame, and given in the frame's address. It is no
 * password: any page may frame the map, and gives the nonce itself. It ties both ends to one frame's
 * life. A page that the frame was led away to, whose origin may be `"null"` as well, does not know it;
 * nor does a message that was meant for an earlier frame fit the next. What a host may then do is no
 * more than what its reader can do by hand.
 *
 * **Where messages are sent.** The frame does not know who its parent is, and a sandboxed frame has the
 * origin `"null"`, which no exact target matches; so the one always, and the other then, is `*`. That
 * is safe, since no message holds a secret: what is chosen on a public map, and its height.
 */
export const PROTOCOL = 1;

/** What a host says to the frame. */
export type HostMessage =
  /** Choose an actor (alpha-3, or `NATO`), or nobody. */
  | { readonly type: 'select'; readonly country: string | null }
  /** Colour the map by a question, by its id. */
  | { readonly type: 'ask'; readonly question: string }
  /** Light those whom a paragraph of the article speaks of (`P4`, `H`, `D`, `C`), or nobody. */
  | { readonly type: 'point'; readonly paragraph: string | null }
  | { readonly type: 'language'; readonly lang: string }
  | { readonly type: 'theme'; readonly theme: 'auto' | 'light' | 'dark' }
  /** The host shows paragraphs: the reader may ask for one. */
  | { readonly type: 'listen' };

/** What the frame says to its host. */
export type FrameMessage =
  /** It hears messages from now on. */
  | { readonly type: 'ready' }
  /**
   * The height at which nothing of it scrolls, in CSS pixels.
   * `asked`: it changed by the reader's own act in the frame, just now.
   */
  | { readonly type: 'height'; readonly height: number; readonly asked: boolean }
  /** The reader chose an actor or let go, or another question. Never an echo of the host's wish. */
  | { readonly type: 'select'; readonly country: string | null; readonly question: string }
  /** The reader asks for the paragraph that a statement stands in; the host decides. */
  | { readonly type: 'quote'; readonly statement: string; readonly paragraph: string };

/** The least and the greatest height that is asked for or given, in CSS pixels. */
export const HEIGHTS = { least: 200, most: 4000 } as const;

/** A height as both ends understand it: a whole number of CSS pixels within bounds. */
export function clampHeight(height: number): number {
  return Math.round(Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, height)));
}

/** The longest id that a message may hold. */
const LONGEST = 80;

type Check = (value: unknown) => boolean;
type Shapes = Readonly<Record<string, Readonly<Record<string, Check>>>>;

const like =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && value.length <= LONGEST && pattern.test(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const code = orNull(like(/^[A-Z][A-Z0-9_]{2,}$/));
const slug = like(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const paragraph = like(/^(H|D|C|P[1-9]\d{0,3})$/);

const FROM_HOST: Shapes = {
  select: { country: code },
  ask: { question: slug },
  point: { paragraph: orNull(paragraph) },
  language: { lang: like(/^[a-z]{2}(-[A-Za-z]{2,4})?$/) },
  theme: { theme: like(/^(auto|light|dark)$/) },
  listen: {},
};

const FROM_FRAME: Shapes = {
  ready: {},
  height: { height: Number.isFinite, asked: (value) => typeof value === 'boolean' },
  select: { country: code, question: slug },
  quote: { statement: slug, paragraph },
};

/** A message as it is posted. */
export function envelope(
  nonce: string,
  message: HostMessage | FrameMessage,
): Readonly<Record<string, unknown>> {
  return { ...message, stanceMap: PROTOCOL, nonce };
}

/** The listed fields of what was posted, or `null` where version, nonce or shape do not fit. */
function read(shapes: Shapes, data: unknown, nonce: string): Record<string, unknown> | null {
  if (typeof data !== 'object' || data === null) return null;
  const given = data as Record<string, unknown>;
  const { type } = given;
  if (given.stanceMap !== PROTOCOL || given.nonce !== nonce || nonce === '') return null;
  // Own keys only: inherited names such as "constructor" are no types.
  if (typeof type !== 'string' || Object.keys(shapes).indexOf(type) < 0) return null;
  const message: Record<string, unknown> = { type };
  for (const [name, fits] of Object.entries(shapes[type] ?? {})) {
    if (!fits(given[name])) return null;
    message[name] = given[name];
  }
  return message;
}

/** What a host said, or `null` for whatever else was posted. Never throws on what can be posted. */
export function readHostMessage(data: unknown, nonce: string): HostMessage | null {
  return read(FROM_HOST, data, nonce) as HostMessage | null;
}

/** What the frame said, or `null` for whatever else was posted. Its height is within bounds. */
export function readFrameMessage(data: unknown, nonce: string): FrameMessage | null {
  const message = read(FROM_FRAME, data, nonce) as FrameMessage | null;
  return message?.type === 'height' ? { ...message, height: clampHeight(message.height) } : message;
}

/** Where a frame's messages come from, and how they are sent to it. */
export interface FrameEndpoint {
  readonly window: Window | null;
  /** `"null"` where the frame is sandboxed without an origin, else the embed's. */
  readonly origin: string;
  readonly nonce: string;
}

/** Whether a `message` event is our frame's: its window, its origin, and words that fit. */
export function parseFrameEvent(
  { source, origin, data }: Pick<MessageEvent, 'source' | 'origin' | 'data'>,
  frame: FrameEndpoint,
): FrameMessage | null {
  if (!frame.window || source !== frame.window || origin !== frame.origin) return null;
  return readFrameMessage(data, frame.nonce);
}

/** Whether a `message` event is our host's: the window that frames us, and words that fit. */
export function parseHostEvent(
  { source, data }: Pick<MessageEvent, 'source' | 'data'>,
  host: Window,
  nonce: string,
): HostMessage | null {
  return source === host ? readHostMessage(data, nonce) : null;
}
