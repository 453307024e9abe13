import type { Plugin } from 'vite';
import type { Story } from '../../content/schema.ts';
import { hiddenWidthsCss, typeStepsCss } from '../../map/labels/hiddenWidths.ts';
import { mercatorY } from '../../model/mercator.ts';
import { paletteCss } from '../../model/palette.ts';
import { openingRegion } from '../../model/positions.ts';
import { symbologyCss } from '../../model/symbology.ts';
import { typefacesCss } from '../fonts/fallbacks.ts';
import { readStory } from '../storySource.ts';

/** Adds to the critical CSS what follows from the story and from constants in the code. */
export function generatedCss(): Plugin {
  return {
    name: 'generated-css',
    enforce: 'pre',
    transform: {
      filter: { id: /\/styles\/index\.css\?(.*&)?critical(&|$)/ },
      handler: (code) => {
        const story = readStory();
        return [
          code,
          typefacesCss(),
          paletteCss(),
          symbologyCss(),
          mapProportions(story),
          stripProportions(story),
          hiddenWidthsCss(),
          typeStepsCss(),
        ].join('\n');
      },
    },
  };
}

/** The proportions of the opening region, which the map's box has before any script has run. */
function mapProportions(story: Story): string {
  const { west, east, north, south } = openingRegion(story);
  const height = mercatorY(north) - mercatorY(south);
  return `:root { --map: ${((east - west) / height).toFixed(4)} }`;
}

/** The length of each paragraph in the article strip, by its number of words. */
function stripProportions({ paragraphs }: Story): string {
  return paragraphs
    .map(({ words }, i) => `.paragraphs > :nth-child(${i + 1}) { flex: ${words} }`)
    .join('\n');
}
