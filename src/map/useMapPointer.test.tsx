// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { vilniusStory } from '../content/fixtures/stories.ts';
import type { ProjectPoint } from '../model/mercator.ts';
import { paintActors, withParts } from '../model/paint.ts';
import { questionOf } from '../model/positions.ts';
import { defaultChoice } from '../model/urlState.ts';
import { createStore } from '../store/createStore.ts';
import { StoreProvider } from '../store/useMapState.ts';
import { useMapPointer } from './useMapPointer.ts';

const story = vilniusStory();
const paint = withParts(paintActors(story, questionOf(story, ''), story.mapDate), {
  FRA: { iso2: 'FR', name: 'France', point: [2, 47], bbox: [-5, 42, 8, 51], parts: ['GUF'] },
});
/** A live map whose west is French, its middle Brazilian, with French Guiana, and its east the sea. */
const liveMap = {
  codeAt: ([x]: readonly [number, number]) =>
    x < 100 ? 'FRA' : x < 160 ? 'BRA' : x < 200 ? 'GUF' : null,
};

function Box({ project }: { project: ProjectPoint }) {
  const pointer = useMapPointer({ story, lands: {}, project, scale: 1, liveMap }, paint);
  return (
    <div className="stage" {...pointer}>
      <div className="static-map-box" />
      <div className="live">
        <canvas />
        <i />
      </div>
      <div role="option" tabIndex={-1} aria-selected="false" />
    </div>
  );
}

let root: Root;
let store: ReturnType<typeof createStore>;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  store = createStore(defaultChoice(story));
  const element = document.body.appendChild(document.createElement('div'));
  root = createRoot(element);
  show(() => null);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  act(() => root.unmount());
  document.body.replaceChildren();
});

/** Renders the box as another view of the map has it. */
function show(project: ProjectPoint): void {
  act(() =>
    root.render(
      <StoreProvider value={store}>
        <Box project={project} />
      </StoreProvider>,
    ),
  );
}

function fire(on: string, type: string, clientX: number, more: MouseEventInit = {}): void {
  const event = new MouseEvent(type, { bubbles: true, clientX, clientY: 10, ...more });
  act(() => {
    document.querySelector(on)?.dispatchEvent(event);
  });
}
const selection = () => store.getState().choice.selection;
const hovered = () => store.getState().hovered;

describe('a pointer on the map', () => {
  it('points at land, at none, and away', () => {
    fire('canvas', 'mousemove', 50);
    expect(hovered()).toEqual({ code: 'FRA', at: [50, 10] });
    fire('canvas', 'mousemove', 250);
    expect(hovered()).toBeNull();
    fire('canvas', 'mousemove', 150);
    expect(hovered()?.code).toBe('BRA');
    fire('canvas', 'mouseout', 150, { relatedTarget: document.querySelector('i') });
    expect(hovered()?.code).toBe('BRA');
    fire('canvas', 'mouseout', 150, { relatedTarget: document.body });
    expect(hovered()).toBeNull();
  });

  it('points at nothing when another rendering comes under it', () => {
    fire('canvas', 'mousemove', 50);
    fire('canvas', 'mouseout', 50, { relatedTarget: document.querySelector('.static-map-box') });
    expect(hovered()).toBeNull();
  });

  it('points at nothing else while it drags the live map', () => {
    fire('canvas', 'mousemove', 50);
    fire('canvas', 'mousemove', 150, { buttons: 1 });
    expect(hovered()).toEqual({ code: 'FRA', at: [150, 10] });
  });

  it('names what has come under it when the map is at rest, and nothing where it has left', () => {
    vi.useFakeTimers();
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    fire('canvas', 'mousemove', 50);
    fire('canvas', 'mousemove', 150, { buttons: 1 });
    show(() => ({ x: 0, y: 0 }));
    expect(hovered()?.code).toBe('FRA');
    act(() => vi.runAllTimers());
    expect(hovered()).toEqual({ code: 'BRA', at: [150, 10] });

    act(() => store.getState().act.setHovered({ code: 'DEU', at: null }));
    show(() => ({ x: 1, y: 1 }));
    act(() => vi.runAllTimers());
    expect(hovered(), 'the keyboard goes before a pointer that rests').toEqual({
      code: 'DEU',
      at: null,
    });

    fire('canvas', 'mousemove', 50);
    fire('canvas', 'mouseout', 50, { relatedTarget: document.body });
    show(() => ({ x: 2, y: 2 }));
    act(() => vi.runAllTimers());
    expect(hovered()).toBeNull();
  });

  it('is a finger’s no more when the map has moved', () => {
    vi.useFakeTimers();
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    fire('canvas', 'mousemove', 50);
    show(() => ({ x: 0, y: 0 }));
    act(() => vi.runAllTimers());
    expect(hovered()).toBeNull();
  });

  it('chooses an actor, and lets go of it at sea; other land changes nothing', () => {
    fire('canvas', 'click', 50);
    expect(selection()).toEqual({ kind: 'actor', id: 'FRA' });
    fire('canvas', 'click', 150);
    expect(selection()).toEqual({ kind: 'actor', id: 'FRA' });
    fire('canvas', 'click', 250);
    expect(selection().kind).toBe('none');
  });

  it('chooses the state whose overseas part is pressed', () => {
    fire('canvas', 'mousemove', 180);
    expect(hovered()?.code).toBe('GUF');
    fire('canvas', 'click', 180);
    expect(selection()).toEqual({ kind: 'actor', id: 'FRA' });
  });

  it('chooses where a press ended that began on the other rendering', () => {
    fire('.stage', 'click', 50);
    expect(selection()).toEqual({ kind: 'actor', id: 'FRA' });
  });

  it('is not where a screen reader presses an option', () => {
    fire('canvas', 'click', 50);
    fire('[role=option]', 'click', 250);
    expect(selection()).toEqual({ kind: 'actor', id: 'FRA' });
  });
});
