declare global {
  interface Window {
    /** The last tap on the map so far; none is recorded after the call. See `headScript/recordEarlyTap.ts`. */
    takeTap?: () => MouseEvent | undefined;
  }
}

/** A tap from before hydration: its event, or only its target. */
export type EarlyTap = { readonly event: MouseEvent } | { readonly target: Element };

/** How long the browser's note of the first input is waited for, in milliseconds. */
const PATIENCE = 500;

/**
 * The last tap on the map before hydration; `null` for none. Ends the recording of taps.
 */
export async function takeEarlyTap(element: Element): Promise<EarlyTap | null> {
  const event = window.takeTap?.();
  if (event) return { event };
  // A tap before any script ran: the browser itself reports a page's first input and its target.
  const target = await firstPressed(performance.now());
  return target?.closest('.stage') && element.contains(target) ? { target } : null;
}

function firstPressed(before: number): Promise<Element | null> {
  const type = 'first-input';
  if (!PerformanceObserver.supportedEntryTypes.includes(type)) return Promise.resolve(null);
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const [first] = list.getEntries() as PerformanceEventTiming[];
      const { target, startTime = before, name } = first ?? {};
      const isPress = startTime < before && !name?.startsWith('key');
      done(isPress && target instanceof Element ? target : null);
    });
    const done = (target: Element | null): void => {
      observer.disconnect();
      resolve(target);
    };
    observer.observe({ type, buffered: true });
    setTimeout(done, PATIENCE, null);
  });
}

/**
 * Answers an early tap as if it came now.
 *
 * @param choose chooses the land of a code
 */
export function replayTap(tap: EarlyTap, choose: (code: string) => void): void {
  if ('event' in tap) {
    const { target, pageX, pageY } = tap.event;
    // The page may have been scrolled since.
    const [clientX, clientY] = [pageX - window.scrollX, pageY - window.scrollY];
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX, clientY }));
    return;
  }
  const code = tap.target.closest<SVGElement>('[data-code]')?.dataset.code;
  if (code) choose(code);
}
