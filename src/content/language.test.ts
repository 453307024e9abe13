import { expect, it } from 'vitest';
import { guessLanguage } from './language.ts';

it.each([
  [
    'en',
    'The council met on Thursday to agree on a treaty that would share the water of the river.',
  ],
  [
    'es',
    'El consejo se reunió el jueves para acordar un tratado que reparta el agua del río en los años secos.',
  ],
  [
    'pt',
    'O conselho reuniu-se na quinta para acordar um tratado que divida a água do rio em anos de seca.',
  ],
  [
    'fr',
    'Le conseil s’est réuni jeudi pour un traité qui partage les eaux du fleuve dans les années sèches.',
  ],
  [
    'de',
    'Der Rat kam am Donnerstag zusammen, und die Staaten sind sich nicht über den Vertrag einig.',
  ],
  [
    'it',
    'Il consiglio si è riunito giovedì per un trattato che divide le acque del fiume con gli altri.',
  ],
  [undefined, 'Rio 2034'],
  [undefined, ''],
])('%s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});
