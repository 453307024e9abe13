import { type RefObject, useEffect, useRef } from 'react';
import { type Choice, selectionKey } from '../../model/selection.ts';
import { useMapState } from '../../store/useMapState.ts';
import { INPUT_EVENTS } from './inputEvents.ts';

/** A reader's input, and the element that had the focus. */
interface Act {
  readonly byKeys: boolean;
  readonly from: Element | null;
  /** Whether that element was in the panel, from which it may have been removed since. */
  readonly inPanel: boolean;
}

/** Describes an input event. A click with a `detail` of 0 is a key's or a screen reader's. */
const actOf = (event: Event, from: Element | null): Act => ({
  byKeys: !(event instanceof MouseEvent) || event.detail === 0,
  from,
  inPanel: !!from?.closest('.panel'),
});

/** The element that a click on a target focuses. */
const focusable = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('a, button, [tabindex]') : null;

/** Whether an element is in the panel, and not in a hidden part of it. */
const isIn = (panel: Element | null | undefined, element: Element | null): boolean =>
  panel?.contains(element) === true && element !== null && !isUnseen(element);

/** Whether an element is in a hidden panel; it loses the focus with the next frame. */
const isUnseen = (element: Element): boolean => element.closest('.unseen') !== null;

/**
 * Moves the focus to the panel's heading after a selection by key, and back to the opener when the panel
 * is closed. Choices that no input on this page made, such as Back's or a host's, move no focus.
 *
 * @param first the input event that loaded this code
 * @param choice the choice before that event
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
    // Released after use: the event would keep its target's nodes alive.
    if (first.current) act.current = actOf(first.current, focusable(first.current.target));
    first.current = null;
    // Captured, so that the input is known before the choice is made; it is forgotten after its event.
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
    // The first input came before the listeners, and is over.
    act.current = null;
    const was = before.current;
    before.current = key;
    const opened = opener.current;
    // Released after use: the opener would keep what it stood in, such as the table, alive.
    if (key === '') opener.current = null;
    if (!now || key === was) return;
    const panel = page.current?.querySelector('.panel');
    // A link within the panel keeps the panel's first opener.
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

/** The number of frames in which a lazy part may still replace the heading. */
const FRAMES = 3;

/** Focuses the panel's heading, and its replacement within {@link FRAMES} frames. */
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

/** The element to return the focus to: the opener, else a link with its address, else the map. */
function sameAs(element: Element | null, page: Element | null): HTMLElement | null {
  if (element instanceof HTMLElement && element !== document.body && element.isConnected) {
    // Within the map only its box is focusable by key.
    return element.closest<HTMLElement>('.stage') ?? element;
  }
  const href = element?.getAttribute('href');
  return (
    (href ? page?.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`) : null) ??
    page?.querySelector<HTMLElement>('.stage') ??
    null
  );
}
