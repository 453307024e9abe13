import { expect, it } from 'vitest';
import landsJson from '../generated/lands.json';
import type { LandIndex } from '../model/borders.ts';
import { readEdition, readLanguages } from './readEditions.ts';

const lands = landsJson as unknown as LandIndex;

it.each(readLanguages())('countries are called as engines call them in "%s"', (lang) => {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  const differ = readEdition(lang).story.actors.flatMap(({ id, kind, name }) => {
    const iso2 = lands[id]?.iso2;
    return kind === 'country' && iso2 && names.of(iso2) !== name ? [`${id}: ${name}`] : [];
  });
  expect(differ).toEqual([]);
});
