import './fonts.css';
import './live.css';
import packedAreas from 'virtual:actor-areas';
import { first, loaders, names } from 'virtual:editions';
import fragments from 'virtual:fragments';
import frames from 'virtual:frames';
import type { Areas, LightWorld } from '../model/geometry.ts';
import { languageOf, splitLanguage } from '../model/languages.ts';
import { unpackAreas } from './actorAreas.ts';
import { adoptWorld } from './adoptWorld.ts';
import { createEditions } from './editions.ts';
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
const LATE =
  /^([a-z]{2}\/)?(paragraph|compare|story|date)\/|[?&](view=table|(paragraph|compare|step|date)=)/;

const editions = createEditions(first, names, loaders);

/** Fetches the languages of a page: its own, which it is taken over in, and the one that is asked for. */
async function loadEditions(path: string): Promise<void> {
  const { lang } = splitLanguage(path, first.story);
  const asked = languageOf(new URLSearchParams(window.location.search).get('lang') ?? lang);
  await Promise.all([lang, asked].map((one) => editions.load(one))).catch(() => undefined);
}

async function start(element: HTMLElement): Promise<void> {
  const { root = '', path = '', framed } = element.dataset;
  // What only works with a script shows itself.
  element.dataset.script = '';
  // That it did not come is said when it is shown.
  await Promise.all([
    LATE.test(`${path}?${window.location.search}`) && loadLate().catch(() => undefined),
    loadEditions(path),
  ]);
  // A page that knows its public address has it in its head: see `fillTemplate`.
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const world = adoptWorld(element, frames) ?? (await loadWorld());
  mount(element, {
    editions,
    fragments,
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
// In a task of its own: to run all this has taken one already, and a touch may be waiting.
if (element) setTimeout(start, 0, element);
