import {
  clampHeight,
  envelope,
  type FrameMessage,
  type HostMessage,
  parseHostEvent,
} from '../protocol.ts';
import { contentHeight } from './contentHeight.ts';
import { watchBlockedLinks } from './watchBlockedLinks.ts';
import {
  AMP_READY,
  ampSize,
  isWordPressReady,
  wordPressHeight,
  wordPressSecret,
} from './wordPressAndAmp.ts';

/** The parts of a framed page whose own size changes its height. */
const MEASURED = '.page, .head, .notices, .lead, .stage, .framed-rest-body, .sheet';

/** A framed map, for the conversation with its host. */
export interface FramedMap {
  /** Does what the host says. */
  applyHostMessage(message: HostMessage): void;
  /** Hears what the reader does, as messages for the host. Returns its undo. */
  subscribe(onMessage: (message: FrameMessage) => void): () => void;
  /** Shows the address of a link that the host's sandbox kept from opening. */
  showBlockedLink(address: string): void;
}

/**
 * Ties a framed map to the page that frames it: tells its height and what the reader does, and hands on
 * what the host says. Where the address holds no nonce there is no loader to speak with, and only the
 * heights that other hosts understand are told.
 *
 * @param page the element that the map is mounted in
 * @returns its undo
 */
export function connectHost(page: HTMLElement, map: FramedMap): () => void {
  const host = window.parent;
  const nonce = new URLSearchParams(window.location.search).get('nonce') ?? '';
  const post = (message: object): void => host.postMessage(message, '*');
  const send = (message: FrameMessage): void => {
    if (nonce) post(envelope(nonce, message));
  };

  const measured = page.querySelector<HTMLElement>('.page[data-framed]');
  let lastHeight = 0;
  const tellHeight = (again = false): void => {
    const natural = measured ? contentHeight(measured) : 0;
    if (natural === 0) return;
    const height = clampHeight(natural);
    if (height === lastHeight && !again) return;
    lastHeight = height;
    const secret = wordPressSecret(window.location.hash);
    if (secret) post(wordPressHeight(height, secret));
    post(ampSize(window.innerWidth, height));
    send({ type: 'height', height, asked: navigator.userActivation?.isActive ?? false });
  };
  const sizes = new ResizeObserver(() => tellHeight());
  for (const part of page.querySelectorAll(MEASURED)) sizes.observe(part);

  /** Whether the map does what the host said, which is not told back to it. */
  let isApplying = false;
  const onMessage = (event: MessageEvent): void => {
    if (event.source !== host) return;
    if (isWordPressReady(event.data, wordPressSecret(window.location.hash))) tellHeight(true);
    const message = parseHostEvent(event, host, nonce);
    if (!message) return;
    isApplying = true;
    map.applyHostMessage(message);
    isApplying = false;
  };
  window.addEventListener('message', onMessage);
  const unwatch = watchBlockedLinks(page, map.showBlockedLink);
  const stop = map.subscribe((message) => {
    if (!isApplying || message.type !== 'select') send(message);
  });

  post(AMP_READY);
  send({ type: 'ready' });
  tellHeight();
  return () => {
    sizes.disconnect();
    stop();
    unwatch();
    window.removeEventListener('message', onMessage);
  };
}
