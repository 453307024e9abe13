/** What stands in a map by a key; made where it is missing, since the engine's formatters take a while to make. */
export function kept<K, T>(made: Map<K, T>, key: K, make: () => T): T {
  const found = made.get(key) ?? make();
  made.set(key, found);
  return found;
}
