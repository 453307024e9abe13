import './fonts.css';
import './live.css';
import packedAreas from 'virtual:actor-areas';
import frames from 'virtual:frames';
import story from 'virtual:story';
import words from 'virtual:words';
import type { Areas, LightWorld } from '../model/geometry.ts';
import { unpackAreas } from './actorAreas.ts';
import { adoptWorld } from './adoptWorld.ts';
import type { FineBorders } from './fineBorders.ts';
import { mount } from './mount.tsx';
import { loadLate } from './useLate.ts';

// JSON modules know no tuples; the border checks hold the files against these shapes.
const loadAreas = async (): Promise<Areas> =>
  (await import('../generated/areas.json')).default as unknown as Areas;

const loadFine = async (): Promise<FineBorders> =>
  (await import('./fineBorders.ts')).loadFineBorders();

/** Pages are prerendered; while developing there is nothing to adopt. */
const loadWorld = async (): Promise<LightWorld> =>
  (await import('../generated/world.light.json')).default as LightWorld;

/** An address whose first picture needs what comes late: a page of it, or a query that asks for it. */
const LATE = /^(paragraph|compare|story|date)\/|[?&](view=table|(paragraph|compare|step|date)=)/;

async function start(element: HTMLElement): Promise<void> {
  const { root = '', path = '', framed } = element.dataset;
  // What only works with a script shows itself.
  element.dataset.script = '';
  // That it did not come is said when it is shown.
  if (LATE.test(`${path}?${window.location.search}`)) await loadLate().catch(() => undefined);
  // A page that knows its public address has it in its head: see `fillTemplate`.
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const world = adoptWorld(element, frames) ?? (await loadWorld());
  mount(element, {
    story,
    words,
    world,
    areas: unpackAreas(packedAreas),
    loadAreas,
    loadFine,
    place: {
      root,
      path,
      framed: framed !== undefined,
      site: canonical && new URL(root || './', canonical).href,
    },
    keepsAddress: true,
  });
}

const element = document.getElementById('stance-map');
if (element) void start(element);
