import type { Plugin } from 'vite';
import { actorLands } from '../../app/actorLands.ts';
import type { Edition } from '../../app/editions.ts';
import type { LandIndex } from '../../model/borders.ts';
import { PLANE } from '../borders/lowWorld.ts';
import { lowWorldOf } from '../borders/lowWorldOf.ts';
import { languageNames, readEdition, readLanguages } from '../readEditions.ts';
import { readFragments, readGenerated, readStory } from '../storySource.ts';

const NAME = 'virtual:story';
/** The low borders, where there is no prerendered drawing to read them from. */
const WORLD = 'virtual:low-world';

/**
 * The module `virtual:story`: what a page's script has of the story from the start. An edition in
 * another language is a module of its own, `virtual:story/es`, which the first one imports when asked.
 */
export function storyModule(): Plugin {
  return {
    name: 'story-module',
    resolveId: (id) =>
      id === NAME || id === WORLD || id.startsWith(`${NAME}/`) ? `\0${id}` : null,
    load(id) {
      if (id === `\0${NAME}`) return storyCode();
      if (id === `\0${WORLD}`)
        return `export const world = ${JSON.stringify(lowWorldOf(readStory()))};`;
      const lang = id.startsWith(`\0${NAME}/`) && id.slice(NAME.length + 2);
      return lang ? `export const edition = ${JSON.stringify(editionForPages(lang))};` : null;
    },
  };
}

/** An edition without the optional fields of the story that only its checks read. */
function editionForPages(lang: string): Edition {
  const { story, ...edition } = readEdition(lang);
  const { $schema: _, loaded: __, ...rest } = story;
  const statements = story.statements.map(({ viewOf: _, ...statement }) => statement);
  return { ...edition, story: { ...rest, statements } };
}

function storyCode(): string {
  const languages = readLanguages();
  const [own = '', ...others] = languages;
  const constants = {
    first: editionForPages(own),
    names: languageNames(languages),
    fragments: readFragments(),
    lands: actorLands(readStory(), readGenerated<LandIndex>('lands.json')),
    plane: PLANE,
  };
  const loaders = others.map(
    (lang) => `${lang}: () => import('${NAME}/${lang}').then(({ edition }) => edition)`,
  );
  return [
    ...Object.entries(constants).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
    ),
    `export const loaders = { ${loaders.join(', ')} };`,
  ].join('\n');
}
