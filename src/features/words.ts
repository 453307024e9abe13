import en from '../i18n/reading.en.json' with { type: 'json' };

/** The words of what is read in the panel's place, a file a language: they come with it. */
export const WORDS = { en };
