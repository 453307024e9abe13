import { useDeferredValue, useEffect, useState } from 'react';

/** Whether the first picture has been: what only the script can do is held back until then. */
export function useHydrated(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted;
}

/**
 * A value a moment later: what answers a click first is drawn first. What the address asks for is in
 * the first paint all the same, so until that has been there is no waiting.
 *
 * @returns the value, or for one rendering after a change the former one
 */
export function useDeferredUpdate<Value>(value: Value): Value {
  const later = useDeferredValue(value);
  return useHydrated() ? later : value;
}
