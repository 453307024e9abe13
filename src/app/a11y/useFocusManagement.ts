import { type RefObject, useEffect, useRef } from 'react';
import { type Choice, selectionKey } from '../../model/selection.ts';
import { useMapState } from '../../store/useMap.ts';
import { INPUT_EVENTS } from './inputEvents.ts';

/** An act of the reader's on the page, and what had the focus then. */
interface Act {
  readonly byKeys: boolean;
  readonly from: Element | null;
  /** Whether that was in the panel, which it may have gone from since. */
  readonly inPanel: boolean;
}

/** A click without a pointer is a key's, or a screen reader's. */
const actOf = (event: Event, from: Element | null): Act => ({
  byKeys: !(event instanceof MouseEvent) || event.detail === 0,
  from,
  inPanel: !!from?.closest('.panel'),
});

/** What a click on an element gives the focus to. */
const focusable = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('a, button, [tabindex]') : null;

/** Whether an element is in the panel, and not in what has just gone out of sight there. */
const isIn = (panel: Element | null | undefined, element: Element | null): boolean =>
  panel?.contains(element) === true && element !== null && !isUnseen(element);

/** What is out of sight loses the focus, if only with the next picture. */
const isUnseen = (element: Element): boolean => element.closest('.unseen') !== null;

/**
 * What is chosen by key has the focus at its heading, and whoever closes it is back where they came from.
 * A choice that no act on this page made, such as Back or a host's, moves no focus.
 *
 * @param first the act that had this come, and what was chosen before it
 */
export function useFocusManagement(
  page: RefObject<HTMLElement | null>,
  first: RefObject<Event | null>,
  choice: Choice,
): void {
  const key = useMapState(({ choice }) => selectionKey(choice.selection));
  const before = useRef(selectionKey(choice.selection));
  const act = useRef<Act | null>(null);
  const opener = useRef<Element | null>(null);

  useEffect(() => {
    const element = page.current;
    // Once: the part of the page that it was made in would be held with it.
    if (first.current) act.current = actOf(first.current, focusable(first.current.target));
    first.current = null;
    // Captured, since it must be known before the choice is made; and over when its event is.
    const onAct = (event: Event): void => {
      const one = actOf(event, document.activeElement);
      act.current = one;
      window.setTimeout(() => {
        if (act.current === one) act.current = null;
      });
    };
    for (const type of INPUT_EVENTS) element?.addEventListener(type, onAct, true);
    return () => {
      for (const type of INPUT_EVENTS) element?.removeEventListener(type, onAct, true);
    };
  }, [page, first]);

  useEffect(() => {
    const now = act.current;
    // The first act was made before anybody listened, and is over.
    act.current = null;
    const was = before.current;
    before.current = key;
    const opened = opener.current;
    // Whatever closes the panel: what it was opened from stood in something, such as the table.
    if (key === '') opener.current = null;
    if (!now || key === was) return;
    const panel = page.current?.querySelector('.panel');
    // What leads on within the panel leads back to where the panel was opened.
    if (key !== '' && (was === '' || !now.inPanel)) opener.current = now.from;
    const focused = document.activeElement;
    const isLost = focused === null || focused === document.body || isUnseen(focused);
    const title = titleIn(page.current);
    if (key !== '') {
      if (now.byKeys && !isIn(panel, focused)) focusTitle(page);
    } else if (isLost || isIn(panel, focused)) {
      const back = sameAs(opened, page.current) ?? title;
      back?.focus({ preventScroll: !now.byKeys });
    }
  }, [key, page]);
}

const titleIn = (page: Element | null): HTMLElement | null | undefined =>
  page?.querySelector<HTMLElement>('.panel article:not(.unseen) h2');

/** For how many frames a heading may still be taken away by what comes late. */
const FRAMES = 3;

/** Gives the focus to the panel's heading, and again where another takes that one's place. */
function focusTitle(page: RefObject<HTMLElement | null>): void {
  titleIn(page.current)?.focus();
  const look = (frames: number): void => {
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) titleIn(page.current)?.focus();
      if (frames > 1) look(frames - 1);
    });
  };
  look(FRAMES);
}

/** An element, or, where the page has made it anew, the link that leads to the same. */
function sameAs(element: Element | null, page: Element | null): HTMLElement | null {
  if (element instanceof HTMLElement && element !== document.body && element.isConnected) {
    // The canvas and the options are the map's, and only its box is a stop.
    return element.closest<HTMLElement>('.stage') ?? element;
  }
  const href = element?.getAttribute('href');
  return (
    (href ? page?.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`) : null) ??
    page?.querySelector<HTMLElement>('.stage') ??
    null
  );
}
