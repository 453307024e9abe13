// @vitest-environment happy-dom
import { act } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lowWorldOf } from '../../build/borders/lowWorldOf.ts';
import { vilniusStory } from '../../content/fixtures/stories.ts';
import landsJson from '../../generated/lands.json';
import { visibleArcs } from '../../model/arcs.ts';
import type { LandIndex } from '../../model/borders.ts';
import { sizeOfWidth } from '../../model/mapSize.ts';
import { cameraFor, pixelsPerDegree, projectExtent } from '../../model/mercator.ts';
import { paintActors, withParts } from '../../model/paint.ts';
import { openingRegion, questionOf } from '../../model/positions.ts';
import { USUAL_WIDTHS } from '../useStageSize.ts';
import { MapNames, type MapNamesProps } from './MapNames.tsx';

const story = vilniusStory();
const lands = landsJson as unknown as LandIndex;
const world = lowWorldOf(story);

/** What the map shows, on a page that has been measured or not. */
function propsOf(asked = '', selected: string | null = null, isMeasured = false): MapNamesProps {
  const region = openingRegion(story);
  const question = questionOf(story, asked);
  const size = sizeOfWidth(region, USUAL_WIDTHS.wide);
  const home = cameraFor(region, size.width, size.height);
  const scale = pixelsPerDegree(home.zoom);
  const project = projectExtent(region, isMeasured ? size : null);
  return {
    source: {
      story,
      question,
      selected,
      scene: null,
      lands,
      paint: withParts(paintActors(story, question, story.mapDate), lands),
      arcs: visibleArcs(story, lands, question, selected, null),
    },
    world,
    camera: {
      region,
      opening: region,
      size,
      home,
      staticView: { project, scale },
      isMeasured,
      isPrinting: false,
    },
    project,
    scale,
  };
}

let letCome: () => void;
let isOffline = false;
let LazyMapNames: typeof import('./LazyMapNames.tsx').LazyMapNames;
let root: Root | undefined;
const element = document.createElement('div');
const faults: unknown[] = [];

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.spyOn(console, 'error').mockImplementation((...fault) => faults.push(fault));
  // The part that places the names comes when the test lets it.
  const latch = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  vi.resetModules();
  vi.doMock('./MapNames.tsx', async () => {
    await latch;
    if (isOffline) throw new Error('The part is not there.');
    return { MapNames };
  });
  ({ LazyMapNames } = await import('./LazyMapNames.tsx'));
});
afterEach(() => {
  act(() => root?.unmount());
  vi.doUnmock('./MapNames.tsx');
  vi.restoreAllMocks();
  expect(faults.splice(0)).toEqual([]);
});

/** Takes a page over that was built for some props. */
async function takeOver(props: MapNamesProps): Promise<void> {
  element.innerHTML = renderToString(
    <div className="map-names">
      <MapNames {...props} />
    </div>,
  );
  await act(async () => {
    root = hydrateRoot(element, <LazyMapNames {...props} />, {
      onRecoverableError: (fault) => faults.push(fault),
    });
  });
}
const show = (props: MapNamesProps): Promise<void> =>
  act(async () => root?.render(<LazyMapNames {...props} />));
const come = (): Promise<void> =>
  act(async () => {
    letCome();
    await vi.dynamicImportSettled();
  });

/** The names for a page of the usual width, with their answers. */
const names = (): (string | null)[] =>
  [...element.querySelectorAll('.names:not(.only-narrow) text')].map((text) => text.textContent);

it('the names of a built page stay as they are until they can be placed anew, where they were', async () => {
  await takeOver(propsOf());
  const built = element.innerHTML;
  const [first] = element.querySelectorAll('text');
  await show(propsOf('', null, true));
  await show(propsOf('', 'FRA', true));
  expect(element.innerHTML).toBe(built);
  expect(element.querySelector('text')).toBe(first);
  await show(propsOf('', null, true));
  const before = names();
  expect(before.length).toBeGreaterThan(5);
  await come();
  expect(names()).toEqual(before);
  expect(element.querySelector('.only-wide, .only-narrow')).toBeNull();
});

it('names that say what is no longer asked do not stand', async () => {
  await takeOver(propsOf());
  const before = names();
  await show(propsOf('china', null, true));
  expect(element.textContent).toBe('');
  await show(propsOf('', null, true));
  expect(element.textContent, 'they are gone').toBe('');
  await show(propsOf('china', null, true));
  await come();
  expect(names().length).toBeGreaterThan(5);
  expect(names()).not.toEqual(before);
});

it('a name is not marked for who is no longer selected', async () => {
  await takeOver(propsOf('', 'JPN'));
  expect(element.querySelectorAll('.label-chosen')).not.toHaveLength(0);
  await show(propsOf('', 'FRA', true));
  expect(element.querySelectorAll('.label-chosen')).toHaveLength(0);
  await come();
  expect(element.querySelector('.label-chosen')?.getAttribute('data-code')).toBe('FRA');
});

it('where they cannot be placed, the next change tries again', async () => {
  await takeOver(propsOf());
  isOffline = true;
  await come();
  expect(names().length).toBeGreaterThan(5);
  isOffline = false;
  await show(propsOf('china', null, true));
  await come();
  expect(element.textContent).toContain('the subject');
});
