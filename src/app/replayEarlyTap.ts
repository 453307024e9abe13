/** A tap from before the page's script: the event, or only what it was on. */
export type EarlyTap = { readonly event: MouseEvent } | { readonly target: Element };

/** Longer than a browser needs to hand over what it has noted. */
const PATIENCE = 500;

/**
 * The tap on the map that came before the page's own script; `null` where there was none. From now on
 * taps are the script's own.
 */
export async function takeEarlyTap(element: Element): Promise<EarlyTap | null> {
  const event = window.takeTap?.();
  if (event) return { event };
  // Nothing at all had run yet: the browser itself notes a page's first press, and what it was on.
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
