import type { MouseEvent } from 'react';
import { useActions } from '../store/useMapState.ts';
import { type BoxPoint, type HitSource, hitTest } from './hitTest.ts';

/**
 * The handlers of the map's box by which a mouse or a finger points at land and chooses it, whichever
 * rendering is on the screen. They are on the box, since only what holds both renderings hears of a press
 * that began on the one and ended on the other. MapLibre lets no click through that ends a drag.
 *
 * @param hitSource what is on the screen; its box is the element that has the handlers
 */
export function useMapPointer(hitSource: Omit<HitSource, 'box'>) {
  const { select, setHovered } = useActions();
  const { story, liveMap } = hitSource;

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
      // Also when one rendering gives way to another under a pointer at rest.
      if (layerOf(target) !== layerOf(relatedTarget)) setHovered(null);
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      // What a screen reader presses chooses by itself, and is nowhere on the map.
      if (closest(event.target, '[role=option]')) return;
      const { code } = hit(event, 'click');
      // Land that is no actor's leaves the choice as it is; the sea lets go of it.
      if (code === null || story.actors.some(({ id }) => id === code)) select(code);
    },
  };
}

/** What of the box an event is on: a rendering, the inset, or the box itself; `null` outside. */
const layerOf = (target: EventTarget | null): Element | null =>
  closest(target, '.static-map-box, .live, .inset-box, .stage');

const closest = (target: EventTarget | null, selector: string): Element | null =>
  target instanceof Element ? target.closest(selector) : null;
