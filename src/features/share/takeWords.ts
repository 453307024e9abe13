import en from '../../i18n/take.en.json' with { type: 'json' };

/** The words of what is taken along, a file a language. */
export const TAKE_WORDS = { en };

export type TakeKey = keyof typeof en;
