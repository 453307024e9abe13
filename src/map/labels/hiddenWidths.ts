import { isOnForeign, nameAlone, type PlacedLabel } from '../../model/labelPlacement.ts';
import { isActor, type LandGrid } from '../../model/landGrid.ts';
import { TYPE_STEPS, typeScale } from '../../model/mapSize.ts';

/**
 * Widths of the map's box, in CSS pixels, between which a prerendered label is shown or is not: the
 * label keeps its distance from its point at each width but for {@link TYPE_STEPS}, and the land's size
 * changes.
 */
export const WIDTH_BREAKPOINTS = [
  240, 330, 384, 401, 450, 560, 640, 760, 832, 878, 1000, 1200, 1600, 2400,
] as const;

/**
 * The classes by which a label is not seen, or only its first line, at widths where it would lie on
 * another actor's land.
 *
 * @param scale CSS pixels in a degree where the box is one pixel wide
 */
export const hiddenWidthClasses =
  (grid: LandGrid, scale: number) =>
  (label: PlacedLabel): string => {
    if (!isActor(grid, label.id)) return '';
    const first = nameAlone(label);
    const between = WIDTH_BREAKPOINTS.slice(1).map(
      (to, i) => [WIDTH_BREAKPOINTS[i] ?? 0, to] as const,
    );
    return between
      .flatMap(([from, to], i) => {
        const unit = scale / typeScale(from);
        const land = { grid, from: from * unit, to: to * unit };
        if (!isOnForeign(label, land)) return [];
        return isOnForeign(first, land) ? [`off-${i}`] : [`bare-${i}`];
      })
      .join(' ');
  };

/** The style of these classes. */
export function hiddenWidthsCss(): string {
  const last = WIDTH_BREAKPOINTS.length - 2;
  return WIDTH_BREAKPOINTS.slice(1)
    .map((to, i) => {
      const query = [
        i > 0 && `(min-width: ${WIDTH_BREAKPOINTS[i]}px)`,
        i < last && `(max-width: ${to - 0.1}px)`,
      ].filter(Boolean);
      return `@container stage ${query.join(' and ')} { .off-${i}, .bare-${i} .says { visibility: hidden } }`;
    })
    .join('\n');
}

/** The style that makes names larger on a large map. */
export const typeStepsCss = (): string =>
  TYPE_STEPS.map(
    ([from, larger]) =>
      `@container stage (min-width: ${from}px) { .names > svg > * { transform: scale(${larger}) } }`,
  ).join('\n');
