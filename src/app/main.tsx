import { first, fragments, lands, loaders, names, plane } from 'virtual:story';
import { watchLoad } from '../context/watchLoad.ts';
import type { MediumBorders } from '../map/live/finerBorders.ts';
import { readWorldFromSvg } from '../map/static/readWorldFromSvg.ts';
import type { Borders, LandIndex, LowWorld } from '../model/borders.ts';
import type { Choice } from '../model/selection.ts';
import { choiceOfPath, parseChoice } from '../model/urlState.ts';
import { createEditions } from './editions.ts';
import { loadLazyParts, needsLazyParts } from './lazy/useLazyParts.ts';
import { mount } from './mount.tsx';

// TypeScript infers no tuples from JSON; the border checks hold the files against these types.
const loadLands = async (): Promise<LandIndex> =>
  (await import('../generated/lands.json')).default as unknown as LandIndex;

const loadMediumBorders = async (): Promise<MediumBorders> =>
  (await import('../map/live/finerBorders.ts')).loadMediumBorders(plane);

const loadHighBorders = async (): Promise<Borders> =>
  (await import('../map/live/finerBorders.ts')).loadHighBorders();

/** Pages are prerendered; while developing there is no drawing to read the borders from. */
const loadWorld = async (): Promise<LowWorld> => (await import('virtual:low-world')).world;

const editions = createEditions(first, names, loaders);

/**
 * Loads the edition and the lazy parts that the page was rendered with, and those that its query asks for.
 *
 * @throws where the former fail; the latter are waited for for a while only, and are missed when shown
 */
async function loadParts(path: string, query: string): Promise<void> {
  const built = choiceOfPath(path, first.story);
  const { choice } = parseChoice(query, first.story, Object.keys(names), built);
  const partsOf = (wanted: Choice): Promise<unknown>[] => [
    editions.load(wanted.lang),
    ...(needsLazyParts(wanted) ? [loadLazyParts()] : []),
  ];
  await Promise.all([
    ...partsOf(built),
    new Promise<unknown>((done) =>
      watchLoad(Promise.allSettled(partsOf(choice)), done, () => done(null)),
    ),
  ]);
}

async function start(element: HTMLElement): Promise<void> {
  const { root = '', path = '', framed } = element.dataset;
  const parts = loadParts(path, window.location.search);
  watchLoad(
    parts,
    () => undefined,
    () => showTakeoverFailed(element),
  );
  // However long that takes.
  await parts;
  element.querySelector('.notices')?.replaceChildren();
  element.dataset.script = '';
  // A page that knows its public address has it in its head: see `build/pageTemplate.ts`.
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const world = readWorldFromSvg(element, plane) ?? (await loadWorld());
  mount(element, {
    editions,
    fragments,
    world,
    lands,
    loadLands,
    loadMediumBorders,
    loadHighBorders,
    location: {
      root,
      path,
      framed: framed !== undefined,
      site: canonical && new URL(root || './', canonical).href,
    },
    keepsAddress: true,
  });
}

/** Hydrates the page, or shows a notice that it stays as it was built and tries again when the network is back. */
async function takeOver(element: HTMLElement): Promise<void> {
  try {
    await start(element);
    return;
  } catch (error) {
    reportError(error);
  }
  delete element.dataset.script;
  showTakeoverFailed(element);
  window.addEventListener('online', () => takeOver(element), { once: true });
}

/** Shows the notice that the script has not taken the page over, with a link that reloads it. */
function showTakeoverFailed(element: HTMLElement): void {
  const words = document.querySelector<HTMLTemplateElement>('#takeover-failed');
  if (words) element.querySelector('.notices')?.replaceChildren(words.content.cloneNode(true));
}

function begin(): void {
  const element = document.getElementById('stance-map');
  // In a task of its own: evaluating the script has taken a long one, and a touch may be waiting.
  if (element) setTimeout(takeOver, 0, element);
}

// The script may come before the page's end (headScript/fonts.ts).
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
