import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { Actor, Story } from '../../../../src/content/schema.ts';
import { paintActors } from '../../../../src/model/paint.ts';
import { PALETTES } from '../../../../src/model/palette.ts';
import { outcomeOf, questionOf } from '../../../../src/model/positions.ts';

/** The countries in the story's colours. Its patterns are left out, which spares this page work. */
export function baselineStyle(story: Story, land: FeatureCollection): StyleSpecification {
  const { light } = PALETTES;
  const paint = paintActors(story, questionOf(story, ''), story.mapDate);
  const colours = [...paint].flatMap(([code, { fill }]) => [code, light[fill.colour]]);
  const [first = '', second = '', ...more] = colours;
  return {
    version: 8,
    sources: { land: { type: 'geojson', data: land } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': light.sea } },
      {
        id: 'land',
        type: 'fill',
        source: 'land',
        paint: {
          'fill-color': ['match', ['get', 'code'], first, second, ...more, light.land],
        },
      },
      {
        id: 'borders',
        type: 'line',
        source: 'land',
        paint: { 'line-color': light.border, 'line-width': 0.75 },
      },
      {
        id: 'chosen',
        type: 'line',
        source: 'land',
        filter: ['==', ['get', 'code'], ''],
        paint: { 'line-color': light.chosen, 'line-width': 2 },
      },
    ],
  };
}

/** What the tooltip says of an actor, besides its name. */
export function answerWords(story: Story, actor: Actor): string {
  const outcome = outcomeOf(story, questionOf(story, ''), actor, story.mapDate);
  return outcome.kind === 'answered'
    ? outcome.answers.map(({ answer }) => answer.label).join(' · ')
    : 'No answer reported';
}
