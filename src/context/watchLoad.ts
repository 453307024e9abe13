/**
 * How long the page waits until it says that something is missing, in milliseconds: for a part of its
 * script, and for a live map until a country is on the screen, its script included.
 */
export const LOAD_TIMEOUT = 8000;

/**
 * Waits for what is being loaded, and for no longer than {@link LOAD_TIMEOUT} in silence.
 *
 * @param onLoad called when it has loaded, also after `onMissing`
 * @param onMissing called when it has failed, and when it has not loaded in time
 * @returns ends the time limit; the load itself goes on, and is still reported
 */
export function watchLoad<Loaded>(
  load: Promise<Loaded>,
  onLoad: (loaded: Loaded) => void,
  onMissing: () => void,
): () => void {
  const timer = setTimeout(onMissing, LOAD_TIMEOUT);
  const cancel = (): void => clearTimeout(timer);
  load.then(onLoad, onMissing).finally(cancel);
  return cancel;
}
