import type { MouseEvent } from 'react';
import { useActions } from '../store/useMapState.ts';
import { type BoxPoint, type HitSource, hitTest } from './hitTest.ts';

/**
 * Pointer handlers for the map's box. They are on the box, because a press may begin on one
 * rendering and end on the other, and only their common parent gets that click. MapLibre suppresses
 * the click after a drag.
 *
 * @param hitSource what is on the screen; its box is the element that has the handlers
 */
export function useMapPointer(hitSource: Omit<HitSource, 'box'>) {
  const { select, setHovered } = useActions();
  const { story, liveMap } = hitSource;

  const hit = (event: MouseEvent<HTMLElement>, action: 'hover' | 'click') => {
    const { currentTarget: box } = event;
    const { left, top } = box.getBoundingClientRect();
    const at: BoxPoint = [event.clientX - left, event.clientY - top];
    return { at, code: hitTest({ ...hitSource, box }, at, action) };
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
      // Land of no actor leaves the selection unchanged; the sea clears it.
      if (code === null || story.actors.some(({ id }) => id === code)) select(code);
    },
  };
}

/** What of the box an event is on: a rendering, or the box itself; `null` outside. */
const layerOf = (target: EventTarget | null): Element | null =>
  closest(target, '.static-map-box, .live, .stage');

const closest = (target: EventTarget | null, selector: string): Element | null =>
  target instanceof Element ? target.closest(selector) : null;
