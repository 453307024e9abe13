import type { Story } from '../../content/schema.ts';
import { visibleArcs } from '../../model/arcs.ts';
import type { Drawing, LandIndex, LowWorld } from '../../model/borders.ts';
import { FONT_SIZE } from '../../model/labelPlacement.ts';
import { landGridOf } from '../../model/landGrid.ts';
import {
  cameraFor,
  pixelsPerDegree,
  projectExtent,
  type Size,
  viewBoxOf,
} from '../../model/mercator.ts';
import { drawnFills, paintActors, withParts } from '../../model/paint.ts';
import { questionOf, regionOf } from '../../model/positions.ts';
import type { Scene } from '../../model/scene.ts';
import { smallLand } from '../../model/smallLand.ts';
import { statementIdsAbout } from '../../model/statements.ts';
import { MAP_LINES, PATTERN_TILE, scaledLines } from '../../model/symbology.ts';
import { Labels } from '../labels/Labels.tsx';
import { ScaleBars } from '../labels/ScaleBars.tsx';
import { SmallLandDots } from '../labels/SmallLandDots.tsx';
import { useMapLabels } from '../labels/useMapLabels.ts';
import { StaticMap } from './StaticMap.tsx';

/**
 * A file brings no fonts, and the systems' own are wider: in this share of their size words keep to the
 * room that they were given.
 */
const SYSTEM_FONT = 0.86;

interface Props {
  story: Story;
  question: string;
  selected: string | null;
  scene: Scene | null;
  /** The region that the reader chose, by its id. */
  region: string;
  /** The low borders, by which names are placed, and those to draw. */
  world: LowWorld;
  drawing: Drawing;
  /** The lands of the story's actors, and of what else is to be named. */
  lands: LandIndex;
  /** Upper left corner in the file. */
  x: number;
  y: number;
  size: Size;
}

/**
 * The static map with its names as one drawing that needs no style, for a file: lines are
 * in the drawing's units, since not every program knows `vector-effect`.
 */
export function MapFigure({
  story,
  selected,
  scene,
  world,
  drawing,
  lands,
  x,
  y,
  size,
  ...choice
}: Props) {
  const { width, height } = size;
  const region = scene?.camera ?? regionOf(story, choice.region);
  const question = questionOf(story, choice.question);
  const paint = withParts(paintActors(story, question, story.mapDate), lands);
  const arcs = visibleArcs(story, lands, question, selected, scene);
  const home = cameraFor(region, width, height);
  const scale = pixelsPerDegree(home.zoom);
  const ids = story.actors.map(({ id }) => id);
  const grid = landGridOf(world, ids);
  const source = { story, question, selected, scene, lands, paint, arcs };
  const names = useMapLabels(source, grid, scale, home, size);
  const project = projectExtent(region, size);

  const viewBox = viewBoxOf(world.plane, region);
  const unit = Math.max(viewBox.width / width, viewBox.height / height);
  const look = { paint, fills: drawnFills(story, paint), selected, outlined: [] };
  return (
    <svg x={x} y={y} width={width} height={height}>
      <rect width={width} height={height} fill="var(--sea)" />
      <StaticMap
        drawing={drawing}
        viewBox={viewBox}
        zoom={home.zoom}
        arcs={arcs}
        prefix="m"
        tile={PATTERN_TILE * unit}
        lines={scaledLines(MAP_LINES, unit)}
        {...look}
      />
      <SmallLandDots
        land={smallLand(paint, lands, scale)}
        project={project}
        selected={selected}
        prefix="m"
      />
      <g fontSize={FONT_SIZE * SYSTEM_FONT}>
        <Labels {...names} project={project} haloIsCopy />
        <ScaleBars
          story={story}
          statementIds={scene?.statements ?? statementIdsAbout(story, selected)}
          scale={scale}
          project={project}
          width={width}
          haloIsCopy
        />
      </g>
    </svg>
  );
}
