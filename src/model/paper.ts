/** How wide the map is on paper and in a file, in CSS pixels, whatever width it has on a screen: see apart.css. */
export const PAPER_WIDTH = 840;
