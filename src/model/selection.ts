/** What the reader has chosen. */
export type Selection = { readonly kind: 'none' } | { readonly kind: 'actor'; readonly id: string };

export type View = 'map' | 'table';
export type Theme = 'auto' | 'light' | 'dark';

/** All that is chosen on one map. It fits in a query string, and nothing of it lives anywhere else. */
export interface Choice {
  readonly question: string;
  readonly selection: Selection;
  readonly view: View;
  readonly area: string;
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
