/** The size that sharing sites ask for, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;
