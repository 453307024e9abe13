import { connectHost, type FramedMap } from '../embed/frame/connectHost.ts';
import type { FrameMessage, HostMessage } from '../embed/protocol.ts';
import { languageOf } from '../model/languagePaths.ts';
import { actorOf } from '../model/positions.ts';
import { selectedActor } from '../model/selection.ts';
import { paragraphActors } from '../model/statements.ts';
import { representedActorId } from '../model/urlState.ts';
import type { MapState, MapStore } from '../store/createStore.ts';
import type { Editions } from './editions.ts';

/**
 * Ties a framed map to the page that frames it.
 *
 * @param page the element that the map is mounted in
 * @returns its undo
 */
export function connectFramedMap(
  page: HTMLElement,
  store: MapStore,
  editions: Editions,
): () => void {
  return connectHost(page, framedMap(store, editions));
}

/** The host's words as store actions, and the store's changes as words for the host. */
function framedMap(store: MapStore, editions: Editions): FramedMap {
  const { story } = editions.first;
  return {
    applyHostMessage: (message) => applyHostMessage(message, store, editions),
    subscribe: (onMessage) =>
      store.subscribe((state, before) => {
        for (const message of messagesOf(state, before)) onMessage(message);
      }),
    showBlockedLink: (address) => store.getState().act.setBlockedLink(address),
  };

  function messagesOf(
    { choice, quoteRequest, hostShowsQuotes }: MapState,
    before: MapState,
  ): FrameMessage[] {
    const messages: FrameMessage[] = [];
    const { selection, question } = choice;
    if (selection !== before.choice.selection || question !== before.choice.question) {
      messages.push({ type: 'select', country: selectedActor(selection), question });
    }
    const statement = story.statements.find(({ id }) => id === quoteRequest?.statement);
    if (hostShowsQuotes && quoteRequest !== before.quoteRequest && statement) {
      messages.push({ type: 'quote', statement: statement.id, paragraph: statement.paragraph });
    }
    return messages;
  }
}

/** Applies a host's message as a store action. Ids that the story does not have change nothing. */
function applyHostMessage(
  message: HostMessage,
  store: MapStore,
  { first: { story }, names }: Editions,
): void {
  const { act } = store.getState();
  switch (message.type) {
    case 'select':
      if (message.country === null) act.select(null);
      else if (actorOf(story, message.country))
        act.select(representedActorId(story, message.country));
      return;
    case 'ask':
      if (story.questions.some(({ id }) => id === message.question)) {
        act.setQuestion(message.question);
      }
      return;
    case 'point':
      act.setHighlighted(
        message.paragraph === null ? [] : paragraphActors(story, message.paragraph),
      );
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
      act.setHostShowsQuotes();
  }
}
