import { useMemo } from 'react';
import type { LowWorld } from '../../model/borders.ts';
import { landGridOf } from '../../model/landGrid.ts';
import type { LabelSource } from '../../model/mapLabels.ts';
import { sizeOfWidth } from '../../model/mapSize.ts';
import type { ProjectPoint } from '../../model/mercator.ts';
import { statementIdsAbout } from '../../model/statements.ts';
import type { StageCamera } from '../useCamera.ts';
import { USUAL_WIDTHS } from '../useStageSize.ts';
import { hiddenWidthClasses } from './hiddenWidths.ts';
import { Labels } from './Labels.tsx';
import { PrerenderedLabels } from './PrerenderedLabels.tsx';
import { ScaleBars } from './ScaleBars.tsx';
import { useMapLabels } from './useMapLabels.ts';

/** Up to this width, in CSS pixels, the map's controls are beside it. */
const NARROW = 720;
/**
 * What the map's controls cover in its lower left corner, in CSS pixels, where the map is wide enough
 * for them to lie on it.
 */
const CONTROLS = { width: 221, height: 92 } as const;

export interface MapNamesProps {
  source: Omit<LabelSource, 'words' | 'scale'>;
  /** The low borders, by which names are placed. */
  world: LowWorld;
  camera: Pick<
    StageCamera,
    'region' | 'opening' | 'size' | 'home' | 'staticView' | 'isMeasured' | 'isPrinting'
  >;
  project: ProjectPoint;
  /** CSS pixels in a degree of longitude at the equator. */
  scale: number;
}

/** The names over the map, and the lengths that the article gives, in whichever rendering. */
export function MapNames(props: MapNamesProps) {
  const { source, camera, project, scale } = props;
  const { story, scene, selected } = source;
  return (
    <>
      <Names {...props} />
      <ScaleBars
        story={story}
        statementIds={scene?.statements ?? statementIdsAbout(story, selected)}
        scale={scale}
        project={project}
        width={camera.size.width}
      />
    </>
  );
}

function Names({ source, world, camera, project, scale }: MapNamesProps) {
  const { actors } = source.story;
  const grid = useMemo(
    () =>
      landGridOf(
        world,
        actors.map(({ id }) => id),
      ),
    [world, actors],
  );
  const { size } = camera;
  const corner = size.width > NARROW && !camera.isPrinting ? CONTROLS : undefined;
  const names = useMapLabels(source, grid, scale, camera.home, size, corner);
  if (camera.isMeasured) return <Labels {...names} project={project} />;
  // Before the box is measured, labels for both usual widths are rendered; CSS shows one set.
  return (
    <>
      <Labels
        {...names}
        project={project}
        only="wide"
        hiddenAt={hiddenWidthClasses(grid, camera.staticView.scale / size.width)}
      />
      <PrerenderedLabels
        source={source}
        grid={grid}
        region={camera.region}
        size={sizeOfWidth(camera.opening, USUAL_WIDTHS.narrow)}
        only="narrow"
      />
    </>
  );
}
