import type { MouseEvent } from 'react';
import type { ActorPaint } from '../model/paint.ts';
import { useActions } from '../store/useMapState.ts';
import { type BoxPoint, type HitSource, hitTest } from './hitTest.ts';

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
  const { liveMap } = hitSource;

  const hit = (event: MouseEvent<HTMLElement>, action: 'hover' | 'click') => {
    const { target, currentTarget: box } = event;
    const { left, top } = box.getBoundingClientRect();
    const at: BoxPoint = [event.clientX - left, event.clientY - top];
    const layer = layerOf(target)?.matches('.inset-box') ? 'inset' : 'map';
    return { at, code: hitTest({ ...hitSource, box }, layer, at, action) };
  };

  return {
    onMouseMove: (event: MouseEvent<HTMLElement>) => {
      // The land that is dragged goes with the pointer.
      if (liveMap && event.buttons > 0) return;
      const { at, code } = hit(event, 'hover');
      setHovered(code === null ? null : { code, at });
    },
    onMouseOut: ({ target, relatedTarget }: MouseEvent) => {
      // Also when one rendering replaces the other under a pointer that does not move.
      if (layerOf(target) !== layerOf(relatedTarget)) setHovered(null);
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

/** What of the box an event is on: a rendering, the inset, or the box itself; `null` outside. */
const layerOf = (target: EventTarget | null): Element | null =>
  closest(target, '.static-map-box, .live, .inset-box, .stage');

const closest = (target: EventTarget | null, selector: string): Element | null =>
  target instanceof Element ? target.closest(selector) : null;
