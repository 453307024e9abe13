/** How long a live map may take until a country is on the screen, its script included, in milliseconds. */
export const PATIENCE = 8000;
