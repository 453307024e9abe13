import { createStore as createZustand, type StoreApi } from 'zustand/vanilla';
import {
  type Choice,
  type Selection,
  selectionAfterQuestion,
  selectionKey,
  selectionOf,
  type Theme,
  type View,
} from '../model/selection.ts';
import type { UrlProblem } from '../model/urlState.ts';

/** What the pointer or the focus is on: land by its code, actor of the story or not. */
export interface Hovered {
  readonly code: string;
  /** Where the pointer is, in CSS pixels of the map's box; `null` when it came by keyboard. */
  readonly at: readonly [x: number, y: number] | null;
}

/** What went wrong on the way, by the name of the message that says so. */
export type Notice = 'live-map' | 'fine-borders' | 'context-lost' | 'late' | 'edition';

/** A statement whose paragraph the reader asks for; anew at each wish, also for the same one. */
export interface QuoteRequest {
  readonly statement: string;
}

export interface MapState {
  readonly choice: Choice;
  /** The last choice that came from outside; the same as `choice` until the reader chooses. */
  readonly externalChoice: Choice;
  readonly hovered: Hovered | null;
  /** Land that what is read beside the map speaks of, by its codes. */
  readonly highlighted: readonly string[];
  /** Whether whoever frames the map can show a statement's paragraph. */
  readonly hostShowsQuotes: boolean;
  readonly quoteRequest: QuoteRequest | null;
  /** What the reader takes along: a statement by its id, or `''` for the view; `null` for nothing. */
  readonly shareTarget: string | null;
  /** An address that the reader was to be led to and that could not be opened. */
  readonly blockedLink: string | null;
  readonly urlProblems: readonly UrlProblem[];
  readonly notices: readonly Notice[];
  /** Counts the wishes to be taken to an area, so that the same one can be asked for twice. */
  readonly regionRequests: number;
  /** Counts the acts since a part of the script did not come, each of which retries it again. */
  readonly retries: number;
}

/** Every way in which the state changes. A reader's act is one of these and nothing else. */
export interface MapActions {
  /** Chooses an actor, or nobody. */
  select(id: string | null): void;
  /** Chooses anything that can be; a step brings the question that its map answers. */
  setSelection(selection: Selection, question?: string): void;
  setQuestion(question: string): void;
  setView(view: View): void;
  setRegion(area: string): void;
  setTheme(theme: Theme): void;
  setLanguage(lang: string): void;
  setHovered(pointed: Hovered | null): void;
  /** Outlines the land of several, chosen or not. */
  setHighlighted(codes: readonly string[]): void;
  setHostShowsQuotes(): void;
  /** Asks for the paragraph that a statement stands in. */
  requestQuote(statement: string): void;
  /** Opens what passes a statement or the view on, or closes it. */
  setShareTarget(taken: string | null): void;
  /** Shows an address that could not be opened, or puts it away. */
  setBlockedLink(address: string | null): void;
  /** Takes over a choice that came from outside: the address, or Back. */
  applyExternal(choice: Choice, problems: readonly UrlProblem[]): void;
  setNotice(notice: Notice, on: boolean): void;
  /** Asks once more for the parts of the script that did not come. */
  retry(): void;
}

export type MapStore = StoreApi<MapState & { readonly act: MapActions }>;

const isSame = (a: Hovered | null, b: Hovered | null): boolean =>
  a?.code === b?.code && String(a?.at) === String(b?.at);

const ofParts = (notice: Notice): boolean => notice === 'late' || notice === 'edition';

/** An act retries again what did not come, were it the same act; what is not wanted any more is not missed. */
const triedAgain = ({
  notices,
  retries,
}: MapState): Pick<MapState, 'notices' | 'retries'> | undefined =>
  notices.some(ofParts)
    ? { notices: notices.filter((one) => !ofParts(one)), retries: retries + 1 }
    : undefined;

/** One store a mounted map; nothing is shared between two maps on a page. */
export function createStore(choice: Choice, urlProblems: readonly UrlProblem[] = []): MapStore {
  return createZustand((set) => {
    const choose = (part: Partial<Choice>): void =>
      set((state) => ({ choice: { ...state.choice, ...part }, ...triedAgain(state) }));
    const turnTo = (selection: Selection, question?: string): void =>
      set((state) => {
        const { choice: before, hovered } = state;
        if (selectionKey(before.selection) === selectionKey(selection)) {
          return triedAgain(state) ?? state;
        }
        return {
          choice: { ...before, selection, question: question ?? before.question },
          // The link that was on it may go with what it stood in, and cannot say so.
          hovered: hovered?.at ? hovered : null,
          ...triedAgain(state),
        };
      });
    return {
      choice,
      externalChoice: choice,
      hovered: null,
      highlighted: [],
      hostShowsQuotes: false,
      quoteRequest: null,
      shareTarget: null,
      blockedLink: null,
      urlProblems,
      notices: [],
      regionRequests: 0,
      retries: 0,
      act: {
        select: (id) => turnTo(selectionOf(id)),
        setSelection: turnTo,
        setQuestion: (question) =>
          set(({ choice: before }) => ({
            choice: { ...before, question, selection: selectionAfterQuestion(before.selection) },
          })),
        setView: (view) => choose({ view }),
        setRegion: (area) =>
          set((before) => ({
            choice: { ...before.choice, region: area },
            regionRequests: before.regionRequests + 1,
          })),
        setTheme: (theme) => choose({ theme }),
        setLanguage: (lang) => choose({ lang }),
        // A press of the button tells of the pointer's place once more.
        setHovered: (pointed) =>
          set((state) => (isSame(state.hovered, pointed) ? state : { hovered: pointed })),
        setHighlighted: (lit) => set({ highlighted: lit }),
        setHostShowsQuotes: () => set({ hostShowsQuotes: true }),
        requestQuote: (statement) => set({ quoteRequest: { statement } }),
        setShareTarget: (taken) => set({ shareTarget: taken }),
        setBlockedLink: (unopened) => set({ blockedLink: unopened }),
        applyExternal: (restored, problems) =>
          set((state) => {
            const { choice: before } = state;
            // Most addresses ask for what the page shows: nothing is rendered anew for them.
            const same = JSON.stringify(before) === JSON.stringify(restored);
            const given = same ? before : restored;
            return {
              choice: given,
              externalChoice: given,
              urlProblems: problems,
              ...triedAgain(state),
            };
          }),
        retry: () => set((state) => triedAgain(state) ?? state),
        setNotice: (notice, on) =>
          set(({ notices }) => ({
            notices: on
              ? [...new Set([...notices, notice])]
              : notices.filter((other) => other !== notice),
          })),
      },
    };
  });
}
