import { type MouseEvent, useEffect, useRef } from 'react';
import type { ActorPaint } from '../model/paint.ts';
import { useActions, useMapState } from '../store/useMapState.ts';
import { type BoxPoint, type HitSource, hitTest } from './hitTest.ts';

/** How long the map has been at rest when what has come under the pointer is named, in milliseconds. */
const AT_REST = 120;

/** Where a pointer was last on the map's box, and the land that it was on. */
interface LastPointer {
  readonly box: HTMLElement;
  readonly at: BoxPoint;
  readonly code: string | null;
}

/**
 * Pointer handlers for the map's box. They are on the box, because a press may begin on one
 * rendering and end on the other, and only their common parent gets that click. MapLibre suppresses
 * the click after a drag.
 *
 * @param hitSource what is on the screen; its box is the element that has the handlers
 * @param paint who may be selected, by the codes of their land
 */
export function useMapPointer(
  hitSource: Omit<HitSource, 'box'>,
  paint: ReadonlyMap<string, ActorPaint>,
) {
  const { select, setHovered } = useActions();
  const { liveMap, project } = hitSource;
  const last = useRef<LastPointer | null>(null);
  const isFocusNamed = useMapState(({ hovered }) => hovered?.at === null);
  const latest = useRef({ hitSource, isFocusNamed });
  latest.current = { hitSource, isFocusNamed };

  const point = (pointer: LastPointer): void => {
    last.current = pointer;
    setHovered(pointer.code === null ? null : { code: pointer.code, at: pointer.at });
  };

  // Other land comes under a pointer that does not move when the map does: after a drag, or on its way
  // to who was chosen. A finger is on none.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another projection is another view
  useEffect(() => {
    const timer = setTimeout(() => {
      const { hitSource, isFocusNamed } = latest.current;
      if (!last.current || isFocusNamed) return;
      const { box, at } = last.current;
      const isMouse = window.matchMedia('(hover: hover)').matches;
      const code = isMouse ? hitTest({ ...hitSource, box }, at, 'hover') : null;
      point({ box, at, code });
    }, AT_REST);
    return () => clearTimeout(timer);
  }, [project]);

  const hit = (event: MouseEvent<HTMLElement>, action: 'hover' | 'click') => {
    const { currentTarget: box } = event;
    const { left, top } = box.getBoundingClientRect();
    const at: BoxPoint = [event.clientX - left, event.clientY - top];
    return { box, at, code: hitTest({ ...hitSource, box }, at, action) };
  };

  return {
    onMouseMove: (event: MouseEvent<HTMLElement>) => {
      // The land that is dragged goes with the pointer.
      if (liveMap && event.buttons > 0) {
        const { left, top } = event.currentTarget.getBoundingClientRect();
        const at: BoxPoint = [event.clientX - left, event.clientY - top];
        if (last.current) point({ ...last.current, at });
      } else point(hit(event, 'hover'));
    },
    onMouseOut: ({ target, relatedTarget }: MouseEvent) => {
      // Also when one rendering replaces the other under a pointer that does not move.
      if (layerOf(target) === layerOf(relatedTarget)) return;
      last.current = null;
      setHovered(null);
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      // A screen reader's click on an option is handled by the option and has no position on the
      // map.
      if (closest(event.target, '[role=option]')) return;
      const { code } = hit(event, 'click');
      const actor = code === null ? null : paint.get(code)?.actor;
      // Land of no actor leaves the selection unchanged; the sea clears it.
      if (actor !== undefined) select(actor);
    },
  };
}

/** What of the box an event is on: a rendering, or the box itself; `null` outside. */
const layerOf = (target: EventTarget | null): Element | null =>
  closest(target, '.static-map-box, .live, .stage');

const closest = (target: EventTarget | null, selector: string): Element | null =>
  target instanceof Element ? target.closest(selector) : null;
