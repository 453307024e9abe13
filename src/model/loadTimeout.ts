/**
 * How long the page waits until it says that something is missing, in milliseconds: for a part of its
 * script, and for a live map until a country is on the screen, its script included.
 */
export const LOAD_TIMEOUT = 8000;
