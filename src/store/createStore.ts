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

/** The land that the pointer or the focus is on, whether the story speaks of it or not. */
export interface Hovered {
  readonly code: string;
  /** The pointer's position in CSS pixels of the map's box; `null` for the keyboard's focus. */
  readonly at: readonly [x: number, y: number] | null;
}

/** Failures that the reader is told of; each has a message of the same name. */
export type Notice = 'live-map' | 'high-borders' | 'context-lost' | 'part-missing' | 'edition';

/** A reader's request to see a statement's paragraph: a new object for each request. */
export interface QuoteRequest {
  readonly statement: string;
}

export interface MapState {
  readonly choice: Choice;
  /**
   * The last choice that an address, Back or a host made; identical with `choice` until the reader
   * chooses.
   */
  readonly externalChoice: Choice;
  readonly hovered: Hovered | null;
  /**
   * The codes of the land that the text under the reader's eye speaks of: outlined, not selected.
   */
  readonly highlighted: readonly string[];
  /** Whether the host page can show a statement's paragraph. */
  readonly hostShowsQuotes: boolean;
  readonly quoteRequest: QuoteRequest | null;
  /**
   * The target of the share dialog: a statement's id, or `''` for the view; `null` while it is
   * closed.
   */
  readonly shareTarget: string | null;
  /** The address of a link that the host's sandbox kept from opening; `null` for none. */
  readonly blockedLink: string | null;
  readonly urlProblems: readonly UrlProblem[];
  readonly notices: readonly Notice[];
  /** The number of requests to show a region, so that the same one can be requested twice. */
  readonly regionRequests: number;
  /**
   * The number of retries since a part of the script failed to load; each act of the reader's is
   * one.
   */
  readonly retries: number;
}

/** All the actions of the store. A reader's act is exactly one of them. */
export interface MapActions {
  /** Selects an actor, or nothing (`null`). */
  select(id: string | null): void;
  /** Selects anything selectable; a step brings its own question. */
  setSelection(selection: Selection, question?: string): void;
  setQuestion(question: string): void;
  setView(view: View): void;
  setRegion(region: string): void;
  setTheme(theme: Theme): void;
  setLanguage(lang: string): void;
  setHovered(hovered: Hovered | null): void;
  /** Sets the codes of the land to outline. */
  setHighlighted(codes: readonly string[]): void;
  setHostShowsQuotes(): void;
  /** Requests that the host shows a statement's paragraph. */
  requestQuote(statement: string): void;
  /** Opens the share dialog for a statement or the view, or closes it (`null`). */
  setShareTarget(shareTarget: string | null): void;
  /** Opens the dialog with the address of a blocked link, or closes it (`null`). */
  setBlockedLink(blockedLink: string | null): void;
  /** Applies a choice that came from the address or from Back. */
  applyExternal(choice: Choice, problems: readonly UrlProblem[]): void;
  setNotice(notice: Notice, on: boolean): void;
  /** Loads the failed parts of the script once more. */
  retry(): void;
}

export type MapStore = StoreApi<MapState & { readonly act: MapActions }>;

const isSame = (a: Hovered | null, b: Hovered | null): boolean =>
  a?.code === b?.code && String(a?.at) === String(b?.at);

const isAboutParts = (notice: Notice): boolean => notice === 'part-missing' || notice === 'edition';

/**
 * The change of state by which an act retries failed parts, or forgets those no longer needed;
 * `undefined` for none.
 */
const afterRetry = ({
  notices,
  retries,
}: MapState): Pick<MapState, 'notices' | 'retries'> | undefined =>
  notices.some(isAboutParts)
    ? { notices: notices.filter((one) => !isAboutParts(one)), retries: retries + 1 }
    : undefined;

/** Creates the store of one mounted map. Two maps on a page share nothing. */
export function createStore(choice: Choice, urlProblems: readonly UrlProblem[] = []): MapStore {
  return createZustand((set) => {
    const choose = (part: Partial<Choice>): void =>
      set((state) => ({ choice: { ...state.choice, ...part }, ...afterRetry(state) }));
    const changeSelection = (selection: Selection, question?: string): void =>
      set((state) => {
        const { choice: before, hovered } = state;
        if (selectionKey(before.selection) === selectionKey(selection)) {
          return afterRetry(state) ?? state;
        }
        return {
          choice: { ...before, selection, question: question ?? before.question },
          // The focused link may be unmounted with its panel, and then fires no blur.
          hovered: hovered?.at ? hovered : null,
          ...afterRetry(state),
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
        select: (id) => changeSelection(selectionOf(id)),
        setSelection: changeSelection,
        setQuestion: (question) =>
          set(({ choice: before }) => ({
            choice: { ...before, question, selection: selectionAfterQuestion(before.selection) },
          })),
        setView: (view) => choose({ view }),
        setRegion: (region) =>
          set((before) => ({
            choice: { ...before.choice, region },
            regionRequests: before.regionRequests + 1,
          })),
        setTheme: (theme) => choose({ theme }),
        setLanguage: (lang) => choose({ lang }),
        // A click also fires mousemove at the same point.
        setHovered: (hovered) =>
          set((state) => (isSame(state.hovered, hovered) ? state : { hovered })),
        setHighlighted: (highlighted) => set({ highlighted }),
        setHostShowsQuotes: () => set({ hostShowsQuotes: true }),
        requestQuote: (statement) => set({ quoteRequest: { statement } }),
        setShareTarget: (shareTarget) => set({ shareTarget }),
        setBlockedLink: (blockedLink) => set({ blockedLink }),
        applyExternal: (restored, problems) =>
          set((state) => {
            const { choice: before } = state;
            // Most addresses ask for what the page already shows: the same object renders nothing
            // again.
            const same = JSON.stringify(before) === JSON.stringify(restored);
            const given = same ? before : restored;
            return {
              choice: given,
              externalChoice: given,
              urlProblems: problems,
              ...afterRetry(state),
            };
          }),
        retry: () => set((state) => afterRetry(state) ?? state),
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
