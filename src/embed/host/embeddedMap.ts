import { clampHeight, envelope, type FrameEnd, type HostMessage, hearFrame } from '../protocol.ts';

/** One map in a host's page: its element, and the ways to speak with what is in its frame. */
export interface EmbeddedMap {
  readonly element: HTMLElement;
  /** Says something to the frame: now, or as soon as it hears. */
  tell(message: HostMessage): void;
  /** Takes over an attribute that changed. */
  update(name: string): void;
  /** Hears a `message` event of the page; those that are not of this frame have no effect. */
  hear(event: MessageEvent): void;
}

/** The height that is kept free where the host names none, in CSS pixels. */
const USUAL_HEIGHT = 600;
/** How long a frame that has loaded may be silent before the text returns, in milliseconds. */
const PATIENCE = 4000;

const FRAME_STYLE =
  'all:initial!important;display:block!important;position:absolute!important;left:0!important;' +
  'top:0!important;width:100%!important;height:100%!important;border:0!important;';
/** At the box's foot, to see whether that is in sight. */
const FOOT_STYLE = 'position:absolute;bottom:0;left:0;width:1px;height:1px;visibility:hidden;';

/** The attributes that are followed, and the message that tells a change; `null` where none is needed. */
const MESSAGES: Readonly<Record<string, (value: string | null) => HostMessage | null>> = {
  country: (country) => ({ type: 'select', country: country || null }),
  question: (question) => ({ type: 'ask', question: question ?? '' }),
  lang: (lang) => ({ type: 'language', lang: lang ?? '' }),
  theme: (theme) => ({ type: 'theme', theme: (theme ?? 'auto') as 'auto' }),
  quotes: (quotes) => (quotes === null ? null : { type: 'listen' }),
};

/** The attributes that are followed. */
export const FOLLOWED = Object.keys(MESSAGES);

function newNonce(): string {
  let nonce = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
    nonce += (byte + 256).toString(16).slice(1);
  }
  return nonce;
}

/**
 * Makes an element the place of a map. The frame lies over the element's own content, in a shadow
 * tree that the page's style and scripts do not reach into: the text is read until the frame paints,
 * and again if the frame turns out not to be ours. Of the element itself only its display is changed,
 * where that is inline, and the height that it keeps free, once the map tells its own.
 *
 * @param base the folder that the build stands in, as an address with a slash at the end
 * @throws where the page has no shadow trees to give; nothing is changed then
 */
export function createEmbeddedMap(element: HTMLElement, base: string): EmbeddedMap {
  const plain = element.localName === 'stance-map';
  const attribute = (name: string): string | null =>
    element.getAttribute(`data-${name}`) ?? (plain ? element.getAttribute(name) : null);

  const nonce = newNonce();
  const query = new URLSearchParams({ nonce });
  for (const name of FOLLOWED) {
    const value = attribute(name);
    if (value && name !== 'quotes') query.set(name, value);
  }
  const sandbox = attribute('sandbox');
  const frame = document.createElement('iframe');
  frame.style.cssText = FRAME_STYLE;
  frame.title = attribute('title') ?? 'Map: who stands where';
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  frame.setAttribute('loading', 'lazy');
  frame.setAttribute('allow', 'fullscreen; clipboard-write');
  frame.src = `${base}embed.html?${query}`;
  const opaque = sandbox !== null && !/(^|\s)allow-same-origin(\s|$)/i.test(sandbox);
  const end: FrameEnd = {
    get window() {
      return frame.contentWindow;
    },
    origin: opaque ? 'null' : new URL(base).origin,
    nonce,
  };

  const style = getComputedStyle(element);
  const reserved = clampHeight(
    Number(attribute('height')) || Number(style.minHeight.replace('px', '')) || USUAL_HEIGHT,
  );
  const room = document.createElement('div');
  room.style.cssText = `position:relative;min-height:${reserved}px`;
  const text = document.createElement('slot');
  const foot = document.createElement('div');
  foot.style.cssText = FOOT_STYLE;
  room.append(text, frame, foot);

  /** The window that has spoken: an element that was moved or put back loads its frame anew. */
  let ready: Window | null = null;
  let silence = 0;
  /** Whether the page that is loading has spoken already, as it does before the last of it is there. */
  let spoken = false;
  const waiting = new Map<string, HostMessage>();
  const post = (message: HostMessage): void =>
    end.window?.postMessage(envelope(nonce, message), opaque ? '*' : end.origin);
  const tell = (message: HostMessage): void => {
    if (ready && ready === end.window) post(message);
    else waiting.set(message.type, message);
  };
  const update = (name: string): void => {
    const message = MESSAGES[name]?.(attribute(name));
    if (message) tell(message);
  };
  const show = (isMap: boolean): void => {
    text.style.display = isMap ? 'none' : '';
    frame.style.setProperty('visibility', isMap ? 'visible' : 'hidden', 'important');
  };
  frame.addEventListener('load', () => {
    clearTimeout(silence);
    // Else it is another page, an error of the browser's, or nothing.
    silence = spoken ? 0 : window.setTimeout(() => show(false), PATIENCE);
    spoken = false;
  });

  /** What is wanted but waits, since it would move what the reader sees. */
  let height = 0;
  const setHeight = (): void => {
    if (height === 0) return;
    room.style.cssText = `position:relative;height:${height}px`;
    element.style.setProperty('min-height', '0', 'important');
  };
  const sight = new IntersectionObserver((entries) => {
    for (const { isIntersecting, boundingClientRect } of entries) {
      if (!isIntersecting && boundingClientRect.top > 0) setHeight();
    }
  });
  sight.observe(foot);

  // Last of all, and at once: a page that has no shadow trees to give keeps its text.
  element.attachShadow({ mode: 'open' }).append(room);
  if (style.display === 'inline') element.style.display = 'block';

  return {
    element,
    tell,
    update,
    hear: (event) => {
      const message = hearFrame(event, end);
      if (!message) return;
      const { type } = message;
      if (type === 'ready') {
        const again = ready && ready !== end.window;
        ready = end.window;
        spoken = silence === 0;
        clearTimeout(silence);
        silence = 0;
        show(true);
        // The frame's address is that of the first time.
        if (again) FOLLOWED.forEach(update);
        else update('quotes');
        waiting.forEach(post);
        waiting.clear();
      } else if (type === 'height') {
        height = message.height;
        const { bottom } = room.getBoundingClientRect();
        if (message.asked || bottom >= window.innerHeight) setHeight();
      } else {
        const { type: _, ...detail } = message;
        element.dispatchEvent(new CustomEvent(type, { detail }));
      }
    },
  };
}
