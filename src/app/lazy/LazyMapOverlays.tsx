import type { MapOverlaysProps } from '../../map/MapStage.tsx';
import { useMapState } from '../../store/useMapState.ts';
import { useLazyParts } from './useLazyParts.ts';

/** The lazy overlays of the map: the keyboard navigation, and the tooltip of the hovered land. */
export function LazyMapOverlays({ isNavigating, size, ...props }: MapOverlaysProps) {
  const { lands, project } = props;
  const isHovered = useMapState(({ hovered }) => hovered !== null);
  const { KeyboardNavigation } = useLazyParts(isNavigating) ?? {};
  const { MapTooltip } = useLazyParts(isHovered, true) ?? {};
  return (
    <>
      {KeyboardNavigation ? <KeyboardNavigation {...props} /> : null}
      {MapTooltip ? <MapTooltip lands={lands} size={size} project={project} /> : null}
    </>
  );
}
