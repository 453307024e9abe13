import packedAreas from 'virtual:actor-lands';
import { first, loaders, names } from 'virtual:editions';
import fragments from 'virtual:fragments';
import planes from 'virtual:planes';
import { watchLoad } from '../context/watchLoad.ts';
import type { HighBorders } from '../map/live/highBorders.ts';
import { readWorldFromSvg } from '../map/static/readWorldFromSvg.ts';
import type { LandIndex, LowWorld } from '../model/borders.ts';
import { languageOf, splitLanguage } from '../model/languages.ts';
import { unpackAreas } from './actorAreas.ts';
import { createEditions } from './editions.ts';
import { loadLazyParts } from './lazy/useLazyParts.ts';
import { mount } from './mount.tsx';

// JSON modules know no tuples; the border checks hold the files against these shapes.
const loadAreas = async (): Promise<LandIndex> =>
  (await import('../generated/lands.json')).default as unknown as LandIndex;

const loadFine = async (): Promise<HighBorders> =>
  (await import('../map/live/highBorders.ts')).loadHighBorders();

/** Pages are prerendered; while developing there is nothing to adopt. */
const loadWorld = async (): Promise<LowWorld> =>
  (await import('../generated/world.low.json')).default as LowWorld;

/** A page that was built of what comes late, and a query that asks for it. */
const OF_LATE = /^([a-z]{2}\/)?(paragraph|compare|story|date)\//;
const ASKS_LATE = /[?&](view=table|(paragraph|compare|step|date)=)/;

const editions = createEditions(first, names, loaders);

/**
 * Fetches what the page was built of, and what its address asks for.
 *
 * @throws if the former does not come; that the latter did not, or not in time, is said when it is shown
 */
async function loadParts(path: string, query: string): Promise<void> {
  const { lang } = splitLanguage(path, first.story);
  const asked = languageOf(new URLSearchParams(query).get('lang') ?? lang);
  const requests = [
    ...(asked === lang ? [] : [editions.load(asked)]),
    ...(ASKS_LATE.test(query) ? [loadLazyParts()] : []),
  ];
  await Promise.all([
    editions.load(lang),
    OF_LATE.test(path) && loadLazyParts(),
    new Promise<unknown>((done) => watchLoad(Promise.allSettled(requests), done, () => done(null))),
  ]);
}

async function start(element: HTMLElement): Promise<void> {
  const { root = '', path = '', framed } = element.dataset;
  const parts = loadParts(path, window.location.search);
  watchLoad(
    parts,
    () => undefined,
    () => sayUntaken(element),
  );
  // However long that takes.
  await parts;
  element.querySelector('.notices')?.replaceChildren();
  element.dataset.script = '';
  // A page that knows its public address has it in its head: see `fillTemplate`.
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const world = readWorldFromSvg(element, planes) ?? (await loadWorld());
  mount(element, {
    editions,
    fragments,
    world,
    lands: unpackAreas(packedAreas),
    loadLands: loadAreas,
    loadHighBorders: loadFine,
    location: {
      root,
      path,
      framed: framed !== undefined,
      site: canonical && new URL(root || './', canonical).href,
    },
    keepsAddress: true,
  });
}

/** Takes a page over, or leaves it as it was built and says so, until the network is back. */
async function takeOver(element: HTMLElement): Promise<void> {
  try {
    await start(element);
    return;
  } catch (error) {
    reportError(error);
  }
  delete element.dataset.script;
  sayUntaken(element);
  window.addEventListener('online', () => takeOver(element), { once: true });
}

/** Says on a page that its script has not taken it over, and how to have it loaded again. */
function sayUntaken(element: HTMLElement): void {
  const words = document.querySelector<HTMLTemplateElement>('#untaken');
  if (words) element.querySelector('.notices')?.replaceChildren(words.content.cloneNode(true));
}

const element = document.getElementById('stance-map');
// In a task of its own: to run all this has taken one already, and a touch may be waiting.
if (element) setTimeout(takeOver, 0, element);
