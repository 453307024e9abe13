import type { Region } from '../../content/schema.ts';
import type { LandGrid } from '../../model/landGrid.ts';
import type { LabelSource } from '../../model/mapLabels.ts';
import type { Size } from '../../model/mercator.ts';
import { cameraFor, pixelsPerDegree } from '../../model/mercator.ts';
import { staticPosition } from '../../model/staticPosition.ts';
import { hiddenWidths } from './hiddenWidths.ts';
import { Labels } from './Labels.tsx';
import { useMapLabels } from './useMapLabels.ts';

interface Props {
  source: Omit<LabelSource, 'words' | 'scale'>;
  ground: LandGrid;
  area: Region;
  /** The box that is assumed for pages of this width. */
  box: Size;
  only: 'wide' | 'narrow';
}

/** The names for one usual width of a page, as long as nothing has measured it: on a server. */
export function PrerenderedLabels({ source, ground, area, box, only }: Props) {
  const home = cameraFor(area, box.width, box.height);
  const names = useMapLabels(source, ground, pixelsPerDegree(home.zoom), home, box);
  const offOf = hiddenWidths(ground, pixelsPerDegree(home.zoom) / box.width);
  return <Labels {...names} position={staticPosition(area, null)} only={only} offOf={offOf} />;
}
