import type { Area } from '../content/schema.ts';
import { Labels } from '../labels/Labels.tsx';
import type { Ground } from '../model/ground.ts';
import type { LabelSource } from '../model/mapLabels.ts';
import { cameraFor, pixelsPerDegree } from '../model/mercator.ts';
import { offWidths } from './offWidths.ts';
import { stillPosition } from './stillPosition.ts';
import type { Size } from './useElementSize.ts';
import { useMapLabels } from './useMapLabels.ts';

interface Props {
  source: Omit<LabelSource, 'words' | 'scale'>;
  ground: Ground;
  area: Area;
  /** The box that is assumed for pages of this width. */
  box: Size;
  only: 'wide' | 'narrow';
}

/** The names for one usual width of a page, as long as nothing has measured it: on a server. */
export function UsualNames({ source, ground, area, box, only }: Props) {
  const home = cameraFor(area, box.width, box.height);
  const names = useMapLabels(source, ground, pixelsPerDegree(home.zoom), home, box);
  const offOf = offWidths(ground, pixelsPerDegree(home.zoom) / box.width);
  return <Labels {...names} position={stillPosition(area, null)} only={only} offOf={offOf} />;
}
