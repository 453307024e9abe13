import type { Story } from '../../content/schema.ts';
import { Labels } from '../../map/labels/Labels.tsx';
import { StaticMap } from '../../map/static/StaticMap.tsx';
import { visibleArcs } from '../../model/arcs.ts';
import type { LandIndex } from '../../model/borders.ts';
import { boundingBoxOf } from '../../model/extents.ts';
import { FONT_SIZE } from '../../model/labelPlacement.ts';
import { landGridOf } from '../../model/landGrid.ts';
import { cameraFor, projectExtent, viewBoxOf } from '../../model/mercator.ts';
import { allFills, paintActors, withParts } from '../../model/paint.ts';
import { openingRegion } from '../../model/positions.ts';
import { type DecodedBorders, drawBorders } from './bordersDrawing.ts';
import { faceAttributes } from './fonts.ts';
import { cameraExtent, imageExtent } from './imageExtent.ts';
import { imageLabels } from './imageLabels.ts';
import { imageLines } from './imageLines.ts';
import type { ImageView } from './imageView.ts';

/** What every image of a build is made of. */
export interface ImageSource {
  readonly story: Story;
  readonly borders: DecodedBorders;
  /** The lands of the story's actors. */
  readonly lands: LandIndex;
}

/**
 * Length of a pattern's tile, in pixels of the card: whole pixels of the image, or its seams show.
 */
const TILE = 6;
/** Pixels of the image across its map. */
const DRAWN_WIDTH = 708;

interface Props {
  source: ImageSource;
  view: ImageView;
  width: number;
  height: number;
}

/** What an image's map is drawn from, in a box of so many pixels of the card. */
export function imageScene(
  source: ImageSource,
  view: ImageView,
  { width, height }: { width: number; height: number },
) {
  const { lands } = source;
  const { displayed: story, question, actor, scene } = view;
  const selected = actor?.id ?? null;
  const opening = openingRegion(story);
  const highlighted = selected === null ? (scene?.actors ?? []) : [selected];
  const extent = scene?.camera
    ? cameraExtent(opening, scene.camera, width, height)
    : imageExtent(opening, boundingBoxOf(lands, highlighted), width, height);
  const drawing = drawBorders(source.borders, extent, {
    width: DRAWN_WIDTH,
    height: (DRAWN_WIDTH * height) / width,
  });
  const actors = story.actors.map(({ id }) => id);
  const grid = landGridOf(drawing, actors);
  const paint = withParts(paintActors(story, question, story.mapDate), lands);
  // From near, links lead out of the picture.
  const arcs = extent.near ? [] : visibleArcs(story, lands, question, selected, scene);
  // A picture has no room for the names of its lines, and so their numbers would say nothing.
  const names = imageLabels(
    { story, question, selected, scene, lands, paint, arcs: [] },
    extent,
    grid,
    width,
  );
  return { extent, drawing, paint, arcs, names, selected, outlined: scene?.actors ?? [] };
}

/** The map of an image: the static map and its names, at the scale and place that the page asks for. */
export function ImageMap({ source, view, width, height }: Props) {
  const { extent, drawing, names, ...look } = imageScene(source, view, { width, height });
  const viewBox = viewBoxOf(drawing.plane, extent);
  const unit = width / viewBox.width;
  return (
    <>
      <rect width={width} height={height} fill="var(--sea)" />
      <StaticMap
        drawing={drawing}
        viewBox={viewBox}
        zoom={cameraFor(extent, width, height).zoom}
        fills={allFills(view.displayed)}
        prefix="p"
        tile={TILE / unit}
        lines={imageLines(unit, extent.near)}
        {...look}
      />
      <g fontSize={FONT_SIZE} {...faceAttributes('sans')}>
        <Labels {...names} project={projectExtent(extent, { width, height })} />
      </g>
    </>
  );
}
