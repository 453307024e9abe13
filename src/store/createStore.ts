import { createStore as createZustand, type StoreApi } from 'zustand/vanilla';
import {
  type Choice,
  keptByAsking,
  type Selection,
  selectionKey,
  selectionOf,
  type Theme,
  type View,
} from '../model/selection.ts';
import type { UrlProblem } from '../model/urlState.ts';

/** What the pointer or the focus is on: land by its code, actor of the story or not. */
export interface Pointed {
  readonly code: string;
  /** Where the pointer is, in CSS pixels of the map's box; `null` when it came by keyboard. */
  readonly at: readonly [x: number, y: number] | null;
}

/** What went wrong on the way, by the name of the message that says so. */
export type Notice = 'live-map' | 'fine-borders' | 'context-lost' | 'late' | 'edition';

/** A statement whose paragraph the reader asks for; anew at each wish, also for the same one. */
export interface Quoted {
  readonly statement: string;
}

export interface MapState {
  readonly choice: Choice;
  /** The last choice that came from outside; the same as `choice` until the reader chooses. */
  readonly given: Choice;
  readonly pointed: Pointed | null;
  /** Land that what is read beside the map speaks of, by its codes. */
  readonly lit: readonly string[];
  /** Whether whoever frames the map can show a statement's paragraph. */
  readonly offersQuotes: boolean;
  readonly quoted: Quoted | null;
  /** What the reader takes along: a statement by its id, or `''` for the view; `null` for nothing. */
  readonly taken: string | null;
  /** An address that the reader was to be led to and that could not be opened. */
  readonly unopened: string | null;
  readonly urlProblems: readonly UrlProblem[];
  readonly notices: readonly Notice[];
  /** Counts the wishes to be taken to an area, so that the same one can be asked for twice. */
  readonly areaAsked: number;
  /** Counts the acts since a part of the script did not come, each of which tries it again. */
  readonly tries: number;
}

/** Every way in which the state changes. A reader's act is one of these and nothing else. */
export interface MapActions {
  /** Chooses an actor, or nobody. */
  select(id: string | null): void;
  /** Chooses anything that can be; a step brings the question that its map answers. */
  turnTo(selection: Selection, question?: string): void;
  ask(question: string): void;
  show(view: View): void;
  goTo(area: string): void;
  setTheme(theme: Theme): void;
  setLanguage(lang: string): void;
  point(pointed: Pointed | null): void;
  /** Outlines the land of several, chosen or not. */
  light(codes: readonly string[]): void;
  offerQuotes(): void;
  /** Asks for the paragraph that a statement stands in. */
  quote(statement: string): void;
  /** Opens what passes a statement or the view on, or closes it. */
  take(taken: string | null): void;
  /** Shows an address that could not be opened, or puts it away. */
  showUnopened(address: string | null): void;
  /** Takes over a choice that came from outside: the address, or Back. */
  restore(choice: Choice, problems: readonly UrlProblem[]): void;
  notice(notice: Notice, on: boolean): void;
  /** Asks once more for the parts of the script that did not come. */
  tryAgain(): void;
}

export type MapStore = StoreApi<MapState & { readonly act: MapActions }>;

const isSame = (a: Pointed | null, b: Pointed | null): boolean =>
  a?.code === b?.code && String(a?.at) === String(b?.at);

const ofParts = (notice: Notice): boolean => notice === 'late' || notice === 'edition';

/** An act tries again what did not come, were it the same act; what is not wanted any more is not missed. */
const triedAgain = ({
  notices,
  tries,
}: MapState): Pick<MapState, 'notices' | 'tries'> | undefined =>
  notices.some(ofParts)
    ? { notices: notices.filter((one) => !ofParts(one)), tries: tries + 1 }
    : undefined;

/** One store a mounted map; nothing is shared between two maps on a page. */
export function createStore(choice: Choice, urlProblems: readonly UrlProblem[] = []): MapStore {
  return createZustand((set) => {
    const choose = (part: Partial<Choice>): void =>
      set((state) => ({ choice: { ...state.choice, ...part }, ...triedAgain(state) }));
    const turnTo = (selection: Selection, question?: string): void =>
      set((state) => {
        const { choice: before, pointed } = state;
        if (selectionKey(before.selection) === selectionKey(selection)) {
          return triedAgain(state) ?? state;
        }
        return {
          choice: { ...before, selection, question: question ?? before.question },
          // The link that was on it may go with what it stood in, and cannot say so.
          pointed: pointed?.at ? pointed : null,
          ...triedAgain(state),
        };
      });
    return {
      choice,
      given: choice,
      pointed: null,
      lit: [],
      offersQuotes: false,
      quoted: null,
      taken: null,
      unopened: null,
      urlProblems,
      notices: [],
      areaAsked: 0,
      tries: 0,
      act: {
        select: (id) => turnTo(selectionOf(id)),
        turnTo,
        ask: (question) =>
          set(({ choice: before }) => ({
            choice: { ...before, question, selection: keptByAsking(before.selection) },
          })),
        show: (view) => choose({ view }),
        goTo: (area) =>
          set((before) => ({
            choice: { ...before.choice, area },
            areaAsked: before.areaAsked + 1,
          })),
        setTheme: (theme) => choose({ theme }),
        setLanguage: (lang) => choose({ lang }),
        // A press of the button tells of the pointer's place once more.
        point: (pointed) => set((state) => (isSame(state.pointed, pointed) ? state : { pointed })),
        light: (lit) => set({ lit }),
        offerQuotes: () => set({ offersQuotes: true }),
        quote: (statement) => set({ quoted: { statement } }),
        take: (taken) => set({ taken }),
        showUnopened: (unopened) => set({ unopened }),
        restore: (restored, problems) =>
          set((state) => {
            const { choice: before } = state;
            // Most addresses ask for what the page shows: nothing is rendered anew for them.
            const same = JSON.stringify(before) === JSON.stringify(restored);
            const given = same ? before : restored;
            return { choice: given, given, urlProblems: problems, ...triedAgain(state) };
          }),
        tryAgain: () => set((state) => triedAgain(state) ?? state),
        notice: (notice, on) =>
          set(({ notices }) => ({
            notices: on
              ? [...new Set([...notices, notice])]
              : notices.filter((other) => other !== notice),
          })),
      },
    };
  });
}
