import { useDeferredValue, useEffect, useState } from 'react';

/** Whether the page has been hydrated: what only the script can do is held back until then. */
export function useHydrated(): boolean {
  const [isHydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return isHydrated;
}

/**
 * Defers a value by one rendering, so that what answers a click first is drawn first. Until the page has
 * been hydrated nothing is deferred, since the first paint shows what the address asks for.
 *
 * @returns the value, or for one rendering after a change the former one
 */
export function useDeferredUpdate<Value>(value: Value): Value {
  const deferred = useDeferredValue(value);
  return useHydrated() ? deferred : value;
}
