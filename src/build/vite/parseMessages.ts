import type { Plugin } from 'vite';
import type { Words } from '../../i18n/translator.ts';
import { parseWords } from '../prepareWords.ts';

/** Parses the interface's messages while building: their parser is no part of the page's script. */
export function parseMessages(): Plugin {
  return {
    name: 'parse-messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/i18n\/\w+\/\w+\.json$/ },
      handler: (code) => JSON.stringify(parseWords(JSON.parse(code) as Words)),
    },
  };
}
