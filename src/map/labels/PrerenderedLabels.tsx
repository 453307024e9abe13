import type { Region } from '../../content/schema.ts';
import type { Ground } from '../../model/ground.ts';
import type { LabelSource } from '../../model/mapLabels.ts';
import type { Size } from '../../model/mercator.ts';
import { cameraFor, pixelsPerDegree } from '../../model/mercator.ts';
import { projectExtent } from '../../model/projectExtent.ts';
import { hiddenWidths } from './hiddenWidths.ts';
import { Labels } from './Labels.tsx';
import { useMapLabels } from './useMapLabels.ts';

interface Props {
  source: Omit<LabelSource, 'words' | 'scale'>;
  ground: Ground;
  region: Region;
  /** The box that is assumed for pages of this width. */
  size: Size;
  only: 'wide' | 'narrow';
}

/** The names for one usual width of a page, as long as nothing has measured it: on a server. */
export function PrerenderedLabels({ source, ground, region: area, size: box, only }: Props) {
  const home = cameraFor(area, box.width, box.height);
  const names = useMapLabels(source, ground, pixelsPerDegree(home.zoom), home, box);
  const offOf = hiddenWidths(ground, pixelsPerDegree(home.zoom) / box.width);
  return <Labels {...names} project={projectExtent(area, null)} only={only} offOf={offOf} />;
}
