import {
  clampHeight,
  envelope,
  type FrameEndpoint,
  type HostMessage,
  parseFrameEvent,
} from '../protocol.ts';

/** An embedded map in a host's page: its element, and the conversation with its frame. */
export interface EmbeddedMap {
  readonly element: HTMLElement;
  /** Sends a message to the frame: now, or once it is ready. */
  send(message: HostMessage): void;
  /** Applies a changed attribute. */
  update(name: string): void;
  /** Handles a `message` event of the page; those of other frames have no effect. */
  handleMessage(event: MessageEvent): void;
}

/** The height reserved where the host gives none, in CSS pixels. */
const USUAL_HEIGHT = 600;
/** How long a loaded frame may be silent before the fallback text returns, in milliseconds. */
const PATIENCE = 4000;

const FRAME_STYLE =
  'all:initial!important;display:block!important;position:absolute!important;left:0!important;' +
  'top:0!important;width:100%!important;height:100%!important;border:0!important;';
/** The style of a marker at the element's foot, which an observer watches for visibility. */
const FOOT_STYLE = 'position:absolute;bottom:0;left:0;width:1px;height:1px;visibility:hidden;';

/** The observed attributes with the message that each change sends; `null` for none. */
const MESSAGES: Readonly<Record<string, (value: string | null) => HostMessage | null>> = {
  country: (country) => ({ type: 'select', country: country || null }),
  question: (question) => ({ type: 'ask', question: question ?? '' }),
  lang: (lang) => ({ type: 'language', lang: lang ?? '' }),
  theme: (theme) => ({ type: 'theme', theme: (theme ?? 'auto') as 'auto' }),
  quotes: (quotes) => (quotes === null ? null : { type: 'listen' }),
};

/** The observed attributes. */
export const OBSERVED_ATTRIBUTES = Object.keys(MESSAGES);

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
  for (const name of OBSERVED_ATTRIBUTES) {
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
  const end: FrameEndpoint = {
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

  /**
   * The frame's window once it is ready; a moved element loads its frame again, with another
   * window.
   */
  let ready: Window | null = null;
  let silence = 0;
  /** Whether the loading page has sent its first message, which comes before its `load` event. */
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
    // Otherwise the frame holds another page, the browser's error page, or nothing.
    silence = spoken ? 0 : window.setTimeout(() => show(false), PATIENCE);
    spoken = false;
  });

  /** A height that waits until its change shifts nothing in the reader's view. */
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

  // Last and synchronous: a page that cannot attach a shadow root keeps its text.
  element.attachShadow({ mode: 'open' }).append(room);
  if (style.display === 'inline') element.style.display = 'block';

  return {
    element,
    send: tell,
    update,
    handleMessage: (event) => {
      const message = parseFrameEvent(event, end);
      if (!message) return;
      const { type } = message;
      if (type === 'ready') {
        const again = ready && ready !== end.window;
        ready = end.window;
        spoken = silence === 0;
        clearTimeout(silence);
        silence = 0;
        show(true);
        // The frame's address keeps the attributes' first values.
        if (again) OBSERVED_ATTRIBUTES.forEach(update);
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
