import { expect, it, vi } from 'vitest';
import { vilniusStory } from '../content/fixtures/stories.ts';
import { createEditions, type Edition } from './editions.ts';
import { englishEdition } from './fixtures/edition.ts';

const english = englishEdition(vilniusStory());
const spanish: Edition = { ...english, lang: 'es' };
const names = { en: 'English', es: 'Español' };

it('an edition is there once it has come, and is fetched once', async () => {
  const load = vi.fn(async () => spanish);
  const editions = createEditions(english, names, { es: load });
  expect(editions.ready('en')).toBe(english);
  expect(editions.ready('es')).toBeNull();
  expect(await editions.load('es')).toBe(spanish);
  expect(await editions.load('es')).toBe(spanish);
  expect(editions.ready('es')).toBe(spanish);
  expect(load).toHaveBeenCalledTimes(1);
});

it.each(['fr', '', 'constructor', 'valueOf'])(
  'there is none in the language “%s”',
  async (lang) => {
    const editions = createEditions(english, names, { es: async () => spanish });
    await expect(editions.load(lang)).rejects.toThrow('There is no edition');
    expect(editions.ready(lang)).toBeNull();
  },
);

it('one that did not come is asked for again', async () => {
  let online = false;
  const editions = createEditions(english, names, {
    es: async () => {
      if (!online) throw new Error('offline');
      return spanish;
    },
  });
  await expect(editions.load('es')).rejects.toThrow('offline');
  online = true;
  expect(await editions.load('es')).toBe(spanish);
});
