import type { Region } from '../../content/schema.ts';
import type { LandGrid } from '../../model/landGrid.ts';
import type { LabelSource } from '../../model/mapLabels.ts';
import { cameraFor, pixelsPerDegree, type Size } from '../../model/mercator.ts';
import { staticPosition } from '../../model/staticPosition.ts';
import { hiddenWidths } from './hiddenWidths.ts';
import { Labels } from './Labels.tsx';
import { useMapLabels } from './useMapLabels.ts';

interface Props {
  source: Omit<LabelSource, 'words' | 'scale'>;
  grid: LandGrid;
  region: Region;
  /** The size of the map that is assumed for pages of this width. */
  box: Size;
  only: 'wide' | 'narrow';
}

/** The labels for one usual width of a page, as long as nothing has measured the page: on a server. */
export function PrerenderedLabels({ source, grid, region, box, only }: Props) {
  const home = cameraFor(region, box.width, box.height);
  const labels = useMapLabels(source, grid, pixelsPerDegree(home.zoom), home, box);
  const offOf = hiddenWidths(grid, pixelsPerDegree(home.zoom) / box.width);
  return <Labels {...labels} position={staticPosition(region, null)} only={only} offOf={offOf} />;
}
