import { type RefObject, useEffect, useRef, useState } from 'react';
import type { LandIndex } from '../model/borders.ts';
import { boundingBoxOf, type Hidden, type LandBox, NOTHING_HIDDEN } from '../model/extents.ts';
import { sizeOfWidth } from '../model/mapSize.ts';
import { type Extent, type ProjectPoint, projectExtent, type Size } from '../model/mercator.ts';
import { type Selection, selectionKey } from '../model/selection.ts';
import { extentInSight, isInSight, soughtActors } from '../model/sight.ts';
import { useDeferredUpdate } from '../store/useDeferredUpdate.ts';
import { useMapState } from '../store/useMapState.ts';
import { USUAL_WIDTHS } from './useStageSize.ts';

/** Of the box's height, what a phone's sheet lies over where nothing has been measured. */
const USUALLY_HIDDEN: Hidden = { top: 0, bottom: 0.3 };
/** With less than this share of the box in sight the map is left as if all of it were. */
const LEAST_IN_SIGHT = 0.35;

/** Where the map is shown from while somebody is chosen whom the reader's own view does not show. */
export interface Detour {
  /** `null` where the map is left as it is. */
  readonly extent: Extent | null;
  /** What lies over the box while the selection is open. */
  readonly hidden: Hidden;
  /** Whether the reader asked for a region since, which ends a step's camera too. */
  readonly isEnded: boolean;
}

const NONE: Detour = { extent: null, hidden: NOTHING_HIDDEN, isEnded: false };

interface Source {
  readonly lands: LandIndex;
  readonly opening: Extent;
  /** All that is drawn. */
  readonly world: Extent;
  /** The reader's region, and a word that changes with each request for one. */
  readonly region: Extent;
  readonly request: string;
}

/**
 * Brings the map to who is chosen, if they are not in sight, for as long as they are chosen. A region that
 * the reader asks for meanwhile ends the detour.
 *
 * @returns the detour, and where what the map shows is put after each render, `null` before it is measured
 */
export function useDetour(box: RefObject<HTMLElement | null>, source: Source) {
  const selection = useDeferredUpdate(useMapState(({ choice }) => choice.selection));
  const isExternal = useMapState(({ choice, externalChoice }) => choice === externalChoice);
  const [detour, setDetour] = useState(() => firstDetour(selection, source));
  const { request } = source;
  const key = selectionKey(selection);
  const former = useRef({ key, request });
  const shown = useRef<{ project: ProjectPoint; size: Size } | null>(null);
  const latest = useRef({ source, selection, isExternal });
  latest.current = { source, selection, isExternal };

  useEffect(() => {
    const before = former.current;
    former.current = { key, request };
    if (before.key === key && before.request === request) return;
    const { source, selection, isExternal } = latest.current;
    if (before.key === key) setDetour({ ...NONE, isEnded: true });
    // An address shows the same, however one comes to it.
    else if (isExternal || before.request !== request || !shown.current) {
      setDetour(firstDetour(selection, source));
    } else if (box.current) {
      const { project, size } = shown.current;
      const hidden = key === '' ? NOTHING_HIDDEN : hiddenOf(box.current);
      setDetour((old) => nextDetour(old, selection, source, hidden, project, size));
    }
  }, [box, key, request]);

  return { detour, shown };
}

/**
 * The detour of an address, whose map may not have been measured: seen on a phone, seen anywhere. A region that
 * was asked for stays, where it has the land that is sought.
 */
function firstDetour(selection: Selection, source: Source): Detour {
  const { opening, region, lands } = source;
  const land = boundingBoxOf(lands, soughtActors(selection));
  if (region !== opening && land && isMiddleIn(land, region)) return NONE;
  const size = sizeOfWidth(opening, USUAL_WIDTHS.narrow);
  const project = projectExtent(region, size);
  const { extent } = nextDetour(NONE, selection, source, USUALLY_HIDDEN, project, size);
  return { ...NONE, extent };
}

/** Whether the middle of land is in an extent. */
function isMiddleIn([west, south, east, north]: LandBox, extent: Extent): boolean {
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  return lon >= extent.west && lon <= extent.east && lat >= extent.south && lat <= extent.north;
}

function nextDetour(
  old: Detour,
  selection: Selection,
  { lands, opening, world }: Source,
  hidden: Hidden,
  project: ProjectPoint,
  { width, height }: Size,
): Detour {
  const actors = soughtActors(selection);
  if (actors.length === 0) return { ...NONE, hidden };
  const land = boundingBoxOf(lands, actors);
  const part = { width, top: height * hidden.top, bottom: height * (1 - hidden.bottom) };
  const isLeft = !land || (actors.length === 1 && isInSight(land, project, part));
  return {
    extent: isLeft ? old.extent : extentInSight(actors, lands, opening, world, hidden),
    hidden,
    isEnded: false,
  };
}

/** What of the box a phone's sheet and the window's upper edge hide. */
function hiddenOf(box: HTMLElement): Hidden {
  const sheet = box.closest('.page')?.querySelector('[data-open] > .sheet');
  if (!sheet || getComputedStyle(sheet).position !== 'fixed') return NOTHING_HIDDEN;
  const { top, bottom, height } = box.getBoundingClientRect();
  const hidden = {
    top: Math.max(0, -top / height),
    bottom: Math.max(0, (bottom - sheet.getBoundingClientRect().top) / height),
  };
  return 1 - hidden.top - hidden.bottom < LEAST_IN_SIGHT ? NOTHING_HIDDEN : hidden;
}
