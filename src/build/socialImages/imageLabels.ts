import type { Dot, LabelLook } from '../../map/labels/Labels.tsx';
import { NO_LOOK } from '../../map/labels/useMapLabels.ts';
import { type PlacedLabel, placeLabels } from '../../model/labelPlacement.ts';
import type { LandGrid } from '../../model/landGrid.ts';
import { type LabelSource, type MapLabel, mapLabels, placesInView } from '../../model/mapLabels.ts';
import { type Extent, type LonLat, mercatorLat, mercatorY } from '../../model/mercator.ts';
import { actorOf } from '../../model/positions.ts';

/** From near as from afar the map carries names and no answers: the legend has those. */
const CONTENT_SCALE = 1;
/** How far from an edge a thing must be to be named, in pixels of the card. */
const CLEAR = 6;

type Names = { labels: PlacedLabel[]; lookOf: (id: string) => LabelLook; dots: Dot[] };

/** What an image's names are placed on: as much of the land as its extent shows, at its scale. */
interface LabelGround {
  readonly extent: Extent;
  readonly scale: number;
  readonly grid: LandGrid;
}

/** The names on an image's map, which is so many pixels of the card wide. */
export function imageLabels(
  source: Omit<LabelSource, 'words' | 'scale'>,
  extent: Extent,
  grid: LandGrid,
  width: number,
): Names {
  const scale = width / (extent.east - extent.west);
  const labelGround = { extent, scale, grid };
  const places = placesShown(source);
  const wishes = mapLabels({
    ...source,
    scale: CONTENT_SCALE,
    words: { silent: '', subject: '', nameOf: () => null },
  }).filter(
    ({ id, kind, at }) => isClear(at, extent, scale) && (kind !== 'place' || places.has(id)),
  );
  const labels = placeAnswers(
    wishes.map((wish) => {
      return wish.chosen || !wish.bbox || isWhole(wish.bbox, extent)
        ? wish
        : { ...wish, insideOnly: true };
    }),
    labelGround,
  );
  const named = new Set(labels.map(({ id }) => id));
  return {
    labels,
    // The headline names who is selected: no line under a name on the map is needed besides.
    lookOf: (id) => ({ ...(wishes.find((wish) => wish.id === id) ?? NO_LOOK), chosen: false }),
    dots: wishes.filter(({ id, kind }) => kind === 'place' && named.has(id)),
  };
}

/**
 * The places that bear on the question, and where the chosen actor has its seat. Not all that bear
 * on the actor, since a card has less room than a page; and none that says the actor's name again.
 */
function placesShown({
  story,
  question,
  selected,
}: Pick<LabelSource, 'story' | 'question' | 'selected'>): ReadonlySet<string> {
  const actor = actorOf(story, selected);
  const cited = placesInView({ story, question, selected: null, scale: CONTENT_SCALE });
  const seats = story.places.filter(({ id }) => id === actor?.seat);
  return new Set(
    [...cited, ...seats].filter(({ name }) => name !== actor?.name).map(({ id }) => `place-${id}`),
  );
}

function isClear([lon, lat]: LonLat, extent: Extent, scale: number): boolean {
  const clear = CLEAR / scale;
  return (
    lon >= extent.west + clear &&
    lon <= extent.east - clear &&
    lat >= mercatorLat(mercatorY(extent.south) + clear) &&
    lat <= mercatorLat(mercatorY(extent.north) - clear)
  );
}

/** Beside land that the image cuts off, a name would seem to be its neighbour's. */
function isWhole(
  [west, south, east, north]: NonNullable<MapLabel['bbox']>,
  extent: Extent,
): boolean {
  return (
    west >= extent.west && east <= extent.east && south >= extent.south && north <= extent.north
  );
}

/** Who answered is named: those for whom no room was left choose before the others. */
function placeAnswers(wishes: readonly MapLabel[], labelGround: LabelGround): PlacedLabel[] {
  const missingIn = (placed: readonly PlacedLabel[]): MapLabel[] =>
    wishes.filter(
      ({ id, kind, insideOnly: inside }) =>
        kind === 'actor' && !inside && !placed.some((one) => one.id === id),
    );
  const placed = placeOn(labelGround, wishes);
  const missing = missingIn(placed);
  if (missing.length === 0) return placed;
  const changed = wishes.map((wish) => (missing.includes(wish) ? first(wish) : wish));
  const again = placeOn(labelGround, changed);
  return missingIn(again).length < missing.length ? again : placed;
}

const placeOn = (
  { extent, scale, grid }: LabelGround,
  wishes: readonly MapLabel[],
): PlacedLabel[] => placeLabels(wishes, scale, extent, { grid, from: scale, to: scale });

const first = (wish: MapLabel): MapLabel => ({ ...wish, priority: 2 * wish.priority });
