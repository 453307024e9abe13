import { useMemo } from 'react';
import { useI18n } from '../../i18n/useI18n.ts';
import type { PlacedLabel } from '../../model/labelPlacement.ts';
import type { LandGrid } from '../../model/landGrid.ts';
import { type LabelSource, mapLabels, placesInView } from '../../model/mapLabels.ts';
import { typeScale } from '../../model/mapSize.ts';
import type { Camera, Size } from '../../model/mercator.ts';
import type { Dot, LabelLook } from './Labels.tsx';
import { layoutAt, layoutLabels } from './layoutLabels.ts';

/** The look of a label that the map does not know. */
export const NO_LOOK: LabelLook = { kind: 'land', landColour: null, chosen: false, glyphs: [] };

/**
 * The labels on the map, laid out anew only when the scale goes from one band to the next. Their lengths
 * are in pixels of a small map: the style draws all of them larger on a large one.
 *
 * @param corner what the map's controls cover in its lower left corner; the same object each time
 */
export function useMapLabels(
  source: Omit<LabelSource, 'words' | 'scale'>,
  grid: LandGrid,
  scale: number,
  home: Camera,
  size: Size,
  corner?: Size,
): { labels: PlacedLabel[]; lookOf: (id: string) => LabelLook; dots: Dot[] } {
  const { t, landName } = useI18n();
  const { story, question, selected, scene, lands, paint, arcs } = source;
  const larger = typeScale(size.width);
  const [width, height] = [size.width / larger, size.height / larger];
  const zoom = home.zoom - Math.log2(larger);
  const { band, from, to, atHome } = layoutAt(scale / larger, { ...home, zoom });
  const unplaced = useMemo(
    () =>
      mapLabels({
        story,
        question,
        selected,
        scene: scene ?? null,
        lands,
        paint,
        arcs,
        scale: band,
        words: {
          silent: t('map.unreported'),
          subject: t('map.subject'),
          nameOf: (code) => {
            const info = lands[code];
            return info ? landName(info) : null;
          },
        },
      }),
    [story, question, selected, scene, lands, paint, arcs, band, t, landName],
  );
  const [lon, lat] = home.center;
  const labels = useMemo(() => {
    const camera = { center: [lon, lat], zoom } as const;
    const covered = corner && { width: corner.width / larger, height: corner.height / larger };
    const layout = { band, from, to, atHome };
    return layoutLabels(unplaced, grid, layout, camera, { width, height }, covered);
  }, [unplaced, grid, band, from, to, atHome, lon, lat, zoom, width, height, larger, corner]);
  const lookOf = useMemo(() => {
    const byId = new Map(unplaced.map((label) => [label.id, label]));
    return (id: string) => byId.get(id) ?? NO_LOOK;
  }, [unplaced]);
  // A dot is shown only with its label.
  const named = new Set(labels.map(({ id }) => id));
  const dots = placesInView({ story, question, selected, scene: scene ?? null, scale: band })
    .map(({ id, at }) => ({ id: `place-${id}`, at }))
    .filter(({ id }) => named.has(id));
  return { labels, lookOf, dots };
}
