import type { LandGrid } from '../../model/landGrid.ts';
import type { LabelSource } from '../../model/mapLabels.ts';
import type { Extent, Size } from '../../model/mercator.ts';
import { cameraFor, pixelsPerDegree, projectExtent } from '../../model/mercator.ts';
import { hiddenWidthClasses } from './hiddenWidths.ts';
import { Labels } from './Labels.tsx';
import { useMapLabels } from './useMapLabels.ts';

interface Props {
  source: Omit<LabelSource, 'words' | 'scale'>;
  grid: LandGrid;
  region: Extent;
  /** The box that is assumed for pages of this width. */
  size: Size;
  only: 'wide' | 'narrow';
}

/** The names for one usual width of a page until that has been measured, as on a server. */
export function PrerenderedLabels({ source, grid, region, size, only }: Props) {
  const home = cameraFor(region, size.width, size.height);
  const names = useMapLabels(source, grid, pixelsPerDegree(home.zoom), home, size);
  const hiddenAt = hiddenWidthClasses(grid, pixelsPerDegree(home.zoom) / size.width);
  return (
    <Labels {...names} project={projectExtent(region, null)} only={only} hiddenAt={hiddenAt} />
  );
}
