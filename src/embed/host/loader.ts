/**
 * The script that a page loads to embed the map: `embed.js`, and an immutable copy a version. It makes
 * each `<div data-stance-map>` and `<stance-map>` the place of a frame, also those that come late.
 * What fails in a hostile page leaves the element's own text; nothing is thrown into the page.
 */

import { defineElement } from './element.ts';
import { createEmbeddedMap, type EmbeddedMap, OBSERVED_ATTRIBUTES } from './embeddedMap.ts';
import { followLinkedWords } from './linkedWords.ts';

const PLACE = '[data-stance-map]';
/** The global mark by which a second copy of the script, from any address, does nothing. */
const HERE = Symbol.for('stance-map');

/** Wraps a callback of the page's so that its errors are swallowed. */
const safely =
  <A extends unknown[]>(act: (...args: A) => void) =>
  (...args: A): void => {
    try {
      act(...args);
    } catch {
      // The element's own text stays instead.
    }
  };

function start(): void {
  const page = document as Document & { [HERE]?: true };
  const { currentScript } = document;
  if (page[HERE] || !(currentScript instanceof HTMLScriptElement)) return;
  Object.defineProperty(page, HERE, { value: true });
  // The build's folder: this file stands in it, and its versions in `embed/`.
  const base = currentScript.src.replace(/[?#].*$/, '').replace(/(embed\/\d[^/]*|[^/]*)$/, '');

  const known = new WeakMap<Element, EmbeddedMap | undefined>();
  let boxes: EmbeddedMap[] = [];
  const adopt = (element: HTMLElement): EmbeddedMap | undefined => {
    if (!known.has(element)) {
      // Tried once per element: a failure would repeat.
      known.set(element, undefined);
      known.set(element, createEmbeddedMap(element, base));
    }
    const box = known.get(element);
    if (box && boxes.indexOf(box) < 0) boxes.push(box);
    return box;
  };
  const adoptSafely = safely((element: HTMLElement) => void adopt(element));

  const findMarks = followLinkedWords(() => boxes, safely);
  let asked = false;
  const look = safely(() => {
    asked = false;
    boxes = boxes.filter(({ element }) => element.isConnected);
    for (const element of document.querySelectorAll<HTMLElement>(PLACE)) adoptSafely(element);
    findMarks();
  });
  new MutationObserver(
    safely((changes: MutationRecord[]) => {
      for (const { type, target, attributeName } of changes) {
        if (type === 'attributes')
          known.get(target as Element)?.update(`${attributeName}`.slice(5));
      }
      if (asked) return;
      asked = true;
      // One pass for all changes of a task.
      setTimeout(look);
    }),
  ).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributeFilter: OBSERVED_ATTRIBUTES.map((name) => `data-${name}`),
  });
  addEventListener(
    'message',
    safely((event: MessageEvent) => {
      for (const box of boxes) box.handleMessage(event);
    }),
  );
  look();
  defineElement((element) => {
    adoptSafely(element);
    return known.get(element);
  });
}

safely(start)();
