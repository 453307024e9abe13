import type { Story } from '../../content/schema.ts';
import { Labels } from '../../map/labels/Labels.tsx';
import { StaticMap } from '../../map/static/StaticMap.tsx';
import type { LandIndex, LowWorld } from '../../model/geometry.ts';
import { groundOf, groundOfWorld } from '../../model/ground.ts';
import { FONT_SIZE } from '../../model/labels.ts';
import { viewBoxOf } from '../../model/mercator.ts';
import { allFills, paintActors } from '../../model/paint.ts';
import { staticPosition } from '../../model/staticPosition.ts';
import { visibleArcs } from '../../model/visibleArcs.ts';
import { faceAttributes } from './fonts.ts';
import { imageLines } from './imageLines.ts';
import { type FineLand, nearDrawing, nearRings } from './nearDrawing.ts';
import { pictureNames } from './pictureNames.ts';
import type { PictureView } from './pictureView.ts';
import { boxOf, cameraExtent, pictureExtent } from './pictureWindow.ts';

/** What every picture of a build is made of. */
export interface PictureSource {
  readonly story: Story;
  readonly world: LowWorld;
  readonly fine: FineLand;
  /** The lands of the story's actors. */
  readonly lands: LandIndex;
}

/**
 * Length of a pattern's tile, in pixels of the card: whole pixels of the picture, or its seams show.
 */
const TILE = 6;
/** Units across a drawing from near: a pixel of the picture each. */
const DRAWN_WIDTH = 708;

interface Props {
  source: PictureSource;
  view: PictureView;
  width: number;
  height: number;
}

/** What a picture's map is drawn from, in a box of so many pixels of the card. */
export function pictureScene(
  source: PictureSource,
  view: PictureView,
  { width, height }: { width: number; height: number },
) {
  const { lands } = source;
  const { told: story, question, actor, scene } = view;
  const selected = actor?.id ?? null;
  const [opening] = story.regions;
  if (!opening) throw new Error(`The story "${story.id}" names no area to show.`);
  const lit = selected === null ? (scene?.actors ?? []) : [selected];
  const window = scene?.camera
    ? cameraExtent(opening, scene.camera, width, height)
    : pictureExtent(opening, boxOf(lands, lit), width, height);
  const drawing = window.near
    ? nearDrawing(source.fine, {
        ...window,
        width: DRAWN_WIDTH,
        height: (DRAWN_WIDTH * height) / width,
      })
    : source.world;
  const actors = story.actors.map(({ id }) => id);
  const ground = window.near
    ? groundOf(drawing.plane, nearRings(drawing), actors)
    : groundOfWorld(source.world, actors);
  const paint = paintActors(story, question, story.mapDate);
  // From near, links lead out of the picture.
  const arcs = window.near ? [] : visibleArcs(story, lands, question, selected, scene);
  const names = pictureNames(
    { story, question, selected, scene, lands, paint, arcs },
    window,
    ground,
    width,
  );
  return { window, drawing, paint, arcs, names, selected, pointed: scene?.actors ?? [] };
}

/** The map of a picture: the still and its names, at the scale and place that the page asks for. */
export function PictureMap({ source, view, width, height }: Props) {
  const { window, drawing, names, ...look } = pictureScene(source, view, { width, height });
  const viewBox = viewBoxOf(drawing.plane, window);
  const unit = width / viewBox.width;
  return (
    <>
      <rect width={width} height={height} fill="var(--sea)" />
      <StaticMap
        world={drawing}
        viewBox={viewBox}
        fills={allFills(view.told)}
        prefix="p"
        tile={TILE / unit}
        lines={imageLines(unit, window.near)}
        {...look}
      />
      <g fontSize={FONT_SIZE} {...faceAttributes('sans')}>
        <Labels
          {...names}
          position={staticPosition({ id: '', label: '', ...window }, { width, height })}
        />
      </g>
    </>
  );
}
