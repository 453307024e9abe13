/** A drawing whose words a translator leaves alone: their places are reckoned. React's types lack it for SVG. */
export const UNTRANSLATED = { translate: 'no' } as const;
