import { type Ground, isActor } from '../../model/ground.ts';
import { firstLine, isOnForeign, type PlacedLabel } from '../../model/labels.ts';

/**
 * Widths of the map's box, in CSS pixels, between any two of which a prerendered name is shown or hidden.
 * The name keeps its distance from its point at each width, and the land does not.
 */
export const EDGES = [240, 330, 387, 408, 450, 560, 640, 800, 844, 1040, 1400, 2400] as const;

/**
 * The classes that hide a name, or all but its first line, at widths where it would lie on another's land.
 *
 * @param scale CSS pixels in a degree where the box is one pixel wide
 */
export const hiddenWidths =
  (ground: Ground, scale: number) =>
  (label: PlacedLabel): string => {
    if (!isActor(ground, label.id)) return '';
    const name = firstLine(label);
    const between = EDGES.slice(1).map((to, i) => [EDGES[i] ?? 0, to] as const);
    return between
      .flatMap(([from, to], i) => {
        const footing = { ground, from: from * scale, to: to * scale };
        if (!isOnForeign(label, footing)) return [];
        return isOnForeign(name, footing) ? [`off-${i}`] : [`bare-${i}`];
      })
      .join(' ');
  };

/** The style of these classes. */
export function hiddenWidthsCss(): string {
  const last = EDGES.length - 2;
  return EDGES.slice(1)
    .map((to, i) => {
      const query = [
        i > 0 && `(min-width: ${EDGES[i]}px)`,
        i < last && `(max-width: ${to - 0.1}px)`,
      ].filter(Boolean);
      return `@container stage ${query.join(' and ')} { .off-${i}, .bare-${i} .says { visibility: hidden } }`;
    })
    .join('\n');
}
