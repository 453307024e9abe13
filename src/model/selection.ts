/**
 * What can be chosen, each by an id: an actor; a paragraph of the article; actors beside each other
 * (`JPN-KOR`); a step of the guided reading; a day of the alliance's growth.
 */
export type SelectionKind = 'actor' | 'paragraph' | 'compare' | 'step' | 'date';

/** What the reader has chosen. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: SelectionKind; readonly id: string };

export type View = 'map' | 'table';
export type Theme = 'auto' | 'light' | 'dark';

/** All that is chosen on one map. It fits in a query string, and nothing of it lives anywhere else. */
export interface Choice {
  readonly question: string;
  readonly selection: Selection;
  readonly view: View;
  readonly region: string;
  readonly theme: Theme;
  readonly lang: string;
}

export const NOTHING: Selection = { kind: 'none' };

/** The choice of an actor, or of nobody (`null`). */
export function selectionOf(id: string | null): Selection {
  return id === null ? NOTHING : { kind: 'actor', id };
}

/** The chosen actor's id, or `null`. */
export function selectedActor(selection: Selection): string | null {
  return selection.kind === 'actor' ? selection.id : null;
}

/** Whether a selection has a panel in place of an actor's: a paragraph, a comparison, a step or a day. */
export function hasOwnPanel({ kind }: Selection): boolean {
  return kind !== 'none' && kind !== 'actor';
}

/** A selection as a word, to tell one from another; `''` for none. */
export function selectionKey(selection: Selection): string {
  return selection.kind === 'none' ? '' : `${selection.kind} ${selection.id}`;
}

/** The actors that a comparison's id names. */
export function comparedActors(id: string): string[] {
  return id.split('-');
}

/** The selection that remains when the question changes: a step and a day end, since each has its own map. */
export function selectionAfterQuestion(selection: Selection): Selection {
  return selection.kind === 'step' || selection.kind === 'date' ? NOTHING : selection;
}
