import {
  clampHeight,
  envelope,
  type FrameMessage,
  type HostMessage,
  hearHost,
} from '../embed/protocol.ts';
import {
  AMP_READY,
  ampSize,
  isWordPressReady,
  wordPressHeight,
  wordPressSecret,
} from '../embed/sizeMessages.ts';
import { languageOf } from '../model/languages.ts';
import { actorOf } from '../model/positions.ts';
import { selectedActor } from '../model/selection.ts';
import { paragraphActors } from '../model/spine.ts';
import { panelActor } from '../model/urlState.ts';
import type { MapStore } from '../store/createStore.ts';
import type { Editions } from './editions.ts';
import { naturalHeight } from './naturalHeight.ts';
import { watchTabs } from './watchTabs.ts';

/** What of a framed page's own changes its height without any of it being there anew. */
const MEASURED = '.page, .head, .notices, .lead, .stage, .rest-body, .sheet';

/**
 * Ties a framed map to the page that frames it: tells its height and what the reader chooses, and does
 * what the host says by the same actions as a reader's. Where the address holds no nonce there is no
 * loader to speak with, and only the heights that other hosts understand are told.
 *
 * @param page the element that the map is mounted in
 * @returns its undo
 */
export function linkHost(page: HTMLElement, store: MapStore, editions: Editions): () => void {
  const { story } = editions.first;
  const host = window.parent;
  const nonce = new URLSearchParams(window.location.search).get('nonce') ?? '';
  const post = (message: object): void => host.postMessage(message, '*');
  const say = (message: FrameMessage): void => {
    if (nonce) post(envelope(nonce, message));
  };

  const measured = page.querySelector<HTMLElement>('.framed');
  let told = 0;
  const tellHeight = (again = false): void => {
    const natural = measured ? naturalHeight(measured) : 0;
    if (natural === 0) return;
    const height = clampHeight(natural);
    if (height === told && !again) return;
    told = height;
    const secret = wordPressSecret(window.location.hash);
    if (secret) post(wordPressHeight(height, secret));
    post(ampSize(window.innerWidth, height));
    say({ type: 'height', height, asked: navigator.userActivation?.isActive ?? false });
  };
  const sizes = new ResizeObserver(() => tellHeight());
  for (const part of page.querySelectorAll(MEASURED)) sizes.observe(part);

  /** What the host has said is not told back to it. */
  let obeying = false;
  const onMessage = (event: MessageEvent): void => {
    if (event.source !== host) return;
    if (isWordPressReady(event.data, wordPressSecret(window.location.hash))) tellHeight(true);
    const message = hearHost(event, host, nonce);
    if (!message) return;
    obeying = true;
    obey(message, store, editions);
    obeying = false;
  };
  window.addEventListener('message', onMessage);
  const unwatch = watchTabs(page, (address) => store.getState().act.showUnopened(address));
  const stop = store.subscribe(({ choice, quoted, offersQuotes }, before) => {
    const { selection, question } = choice;
    const { selection: was, question: asked } = before.choice;
    if (!obeying && (selection !== was || question !== asked)) {
      say({ type: 'select', country: selectedActor(selection), question });
    }
    const statement = story.statements.find(({ id }) => id === quoted?.statement);
    if (offersQuotes && quoted !== before.quoted && statement) {
      say({ type: 'quote', statement: statement.id, paragraph: statement.paragraph });
    }
  });

  post(AMP_READY);
  say({ type: 'ready' });
  tellHeight();
  return () => {
    sizes.disconnect();
    stop();
    unwatch();
    window.removeEventListener('message', onMessage);
  };
}

/** Does what a host says; what the story does not know of changes nothing. */
function obey(message: HostMessage, store: MapStore, { first: { story }, names }: Editions): void {
  const { act } = store.getState();
  switch (message.type) {
    case 'select':
      if (message.country === null) act.select(null);
      else if (actorOf(story, message.country)) {
        act.select(panelActor(story, message.country));
      }
      return;
    case 'ask':
      if (story.questions.some(({ id }) => id === message.question)) act.ask(message.question);
      return;
    case 'point':
      act.light(message.paragraph === null ? [] : paragraphActors(story, message.paragraph));
      return;
    case 'language': {
      const lang = languageOf(message.lang);
      if (Object.hasOwn(names, lang)) act.setLanguage(lang);
      return;
    }
    case 'theme':
      act.setTheme(message.theme);
      return;
    case 'listen':
      act.offerQuotes();
  }
}
