import { first } from 'virtual:story';
import { type GeoPermissibleObjects, geoPath, geoTransform } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { mercatorY } from '../../../../src/model/mercator.ts';
import { paintActors } from '../../../../src/model/paint.ts';
import { PALETTES } from '../../../../src/model/palette.ts';
import { actorOf, outcomeOf, questionOf } from '../../../../src/model/positions.ts';

/** The map as D3 draws it: the data are fetched, and each country becomes a path of an SVG. */
const { story } = first;
const question = questionOf(story, '');
const paint = paintActors(story, question, story.mapDate);
const [area] = story.regions;
const SVG = 'http://www.w3.org/2000/svg';

async function draw(box: Element, panel: Element): Promise<void> {
  const land = (await (await fetch('./land.json')).json()) as FeatureCollection;
  const { width, height } = box.getBoundingClientRect();
  const { west = 0, east = 0, north = 0 } = area ?? {};
  const scale = width / (east - west);
  const path = geoPath(
    geoTransform({
      point(lon, lat) {
        this.stream.point((lon - west) * scale, (mercatorY(north) - mercatorY(lat)) * scale);
      },
    }),
  );
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  for (const feature of land.features) {
    const code = String(feature.properties?.code);
    const colour = PALETTES.light[paint.get(code)?.fill.colour ?? 'land'];
    const shape = document.createElementNS(SVG, 'path');
    shape.setAttribute('d', path(feature as GeoPermissibleObjects) ?? '');
    shape.setAttribute('fill', colour);
    shape.setAttribute('stroke', PALETTES.light.border);
    shape.setAttribute('stroke-width', '0.75');
    shape.addEventListener('click', () => show(panel, code));
    svg.append(shape);
  }
  box.append(svg);
}

/** The country's name and its answer. */
function show(panel: Element, code: string): void {
  const actor = actorOf(story, code);
  if (!actor) return;
  const outcome = outcomeOf(story, question, actor, story.mapDate);
  const heading = document.createElement('h2');
  heading.textContent = actor.name;
  const says = document.createElement('p');
  says.textContent =
    outcome.kind === 'answered'
      ? outcome.answers.map(({ answer }) => answer.label).join(' · ')
      : '';
  panel.replaceChildren(heading, says);
}

const [box] = document.getElementsByClassName('map');
const [panel] = document.getElementsByTagName('aside');
if (box && panel) void draw(box, panel);
