import { expect, it } from 'vitest';
import areasJson from '../generated/areas.json';
import type { Areas } from '../model/geometry.ts';
import { readEdition, readLanguages } from './readEditions.ts';

const areas = areasJson as unknown as Areas;

it.each(readLanguages())('countries are called as engines call them in "%s"', (lang) => {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  const differ = readEdition(lang).story.actors.flatMap(({ id, kind, name }) => {
    const iso2 = areas[id]?.iso2;
    return kind === 'country' && iso2 && names.of(iso2) !== name ? [`${id}: ${name}`] : [];
  });
  expect(differ).toEqual([]);
});
