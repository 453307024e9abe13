import en from '../../i18n/share.en.json' with { type: 'json' };

/** The room's own words, a file a language: they come with it. */
export const WORDS = { en };

export type ShareKey = keyof typeof en;
