import { useMemo } from 'react';
import { useI18n } from '../../i18n/useI18n.ts';
import type { PlacedLabel } from '../../model/labelPlacement.ts';
import type { LandGrid } from '../../model/landGrid.ts';
import { type LabelSource, mapLabels, placesInView } from '../../model/mapLabels.ts';
import type { Camera, Size } from '../../model/mercator.ts';
import type { Dot, LabelLook } from './Labels.tsx';
import { layoutAt, layoutLabels } from './layoutLabels.ts';

/** The look of a label that the map does not know. */
export const NO_LOOK: LabelLook = { kind: 'land', landColour: null, chosen: false, glyphs: [] };

/** The labels on the map, laid out anew only when the scale goes from one band to the next. */
export function useMapLabels(
  source: Omit<LabelSource, 'words' | 'scale'>,
  grid: LandGrid,
  scale: number,
  home: Camera,
  { width, height }: Size,
): { labels: PlacedLabel[]; lookOf: (id: string) => LabelLook; dots: Dot[] } {
  const { t, landName } = useI18n();
  const { story, question, selected, scene, lands, paint, arcs } = source;
  const { band, from, to, atHome } = layoutAt(scale, home);
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
    const camera = { center: [lon, lat], zoom: home.zoom } as const;
    return layoutLabels(unplaced, grid, { band, from, to, atHome }, camera, { width, height });
  }, [unplaced, grid, band, from, to, atHome, lon, lat, home.zoom, width, height]);
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
