import { expect, it } from 'vitest';
import { sentence } from './pageWords.ts';

it.each([
  ['Japan and South Korea', 'Japan and South Korea.'],
  ['The U.S. and the U.K.', 'The U.S. and the U.K.'],
  ['A NATO office in Tokyo?', 'A NATO office in Tokyo?'],
  ['Xinhua: “endangering peace.”', 'Xinhua: “endangering peace.”'],
  ['“eastward movement”', '“eastward movement”.'],
])('%s: ends with one mark', (words, ended) => {
  expect(sentence(words)).toBe(ended);
});
