import { setTimeout as pause } from 'node:timers/promises';
import type { Wire } from './wire.ts';

/** The keys that have no letter, as WebDriver writes them. */
export const KEYS = {
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
} as const;

interface ElementReference {
  readonly 'element-6066-11e4-a52e-4f735466cecf': string;
}

/** How long what is looked for may take to come. */
const PATIENCE_MS = 10_000;

/** Who reads a page in a browser that is driven by WebDriver. It acts and reads; what should be, the scenarios say. */
export class Reader {
  readonly #wire: Wire;
  readonly #root: string;

  constructor(wire: Wire, root: string) {
    this.#wire = wire;
    this.#root = root;
  }

  /** Opens an address, of the map's unless it is whole, and waits for its `load`. */
  async open(address = ''): Promise<void> {
    await this.outside();
    await this.#wire.send('goTo', { url: new URL(address, this.#root).href });
  }

  async address(): Promise<URL> {
    return new URL(String(await this.#wire.send('address')));
  }

  async back(): Promise<void> {
    await this.#wire.send('back');
  }

  /** Runs a function in the page; it can use what it is given, and nothing else from here. */
  async run<Given extends unknown[], Got>(
    what: (...given: Given) => Got,
    ...given: Given
  ): Promise<Got> {
    const script = `return (${what}).apply(null, arguments)`;
    return (await this.#wire.send('execute', { script, args: given })) as Got;
  }

  /** Whether a thing is shown: by selector, and by its words or its name where those are given. */
  async sees(selector: string, words: string | null = null): Promise<boolean> {
    return (await this.run(findShown, selector, words)) !== null;
  }

  /** The words of a thing that is shown; null where none is. */
  async text(selector: string): Promise<string | null> {
    return this.run((selector) => {
      const shown = [...document.querySelectorAll(selector)].find((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );
      return shown?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
    }, selector);
  }

  /** Clicks a thing once it is there and nothing lies over it. */
  async click(selector: string, words: string | null = null): Promise<void> {
    await this.#do(selector, words, (id) => this.#wire.send('click', { id }));
  }

  /** Clicks a point of the window, in CSS pixels. */
  async clickAt({ x, y }: { readonly x: number; readonly y: number }): Promise<void> {
    const move = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
    const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
    await this.#act('pointer', [move, ...press]);
  }

  /** Writes into a field. */
  async type(selector: string, words: string): Promise<void> {
    await this.#do(selector, null, (id) => this.#wire.send('type', { id, text: words }));
  }

  /** Presses a key and lets it go. */
  async key(key: keyof typeof KEYS): Promise<void> {
    const value = KEYS[key];
    await this.#act('key', [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  }

  /** Goes on inside a frame. */
  async inside(selector: string): Promise<void> {
    // Firefox's protocol calls the element by another name.
    await this.#do(selector, null, (element, id) => this.#wire.send('frame', { id, element }));
  }

  /** Goes on in the page that holds the frames. */
  async outside(): Promise<void> {
    await this.#wire.send('frame', { id: null });
  }

  /** What is seen in the window, as a PNG. */
  async picture(): Promise<Buffer> {
    return Buffer.from(String(await this.#wire.send('picture')), 'base64');
  }

  async #act(type: 'key' | 'pointer', actions: readonly object[]): Promise<void> {
    const mouse = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
    await this.#wire.send('act', { actions: [{ type, id: type, ...mouse, actions }] });
  }

  /** Does something with an element, again until the browser has done it. */
  async #do(
    selector: string,
    words: string | null,
    act: (id: string, reference: ElementReference) => Promise<unknown>,
  ): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        const found = (await this.run(findShown, selector, words)) as ElementReference | null;
        if (found === null) throw new Error(`Not shown: ${selector} ${words ?? ''}`);
        await act(found['element-6066-11e4-a52e-4f735466cecf'], found);
        return;
      } catch (error) {
        if (performance.now() > end) throw error;
        await pause(100);
      }
    }
  }
}

/** Runs in the page. A reference to what it returns is what comes back. */
function findShown(selector: string, words: string | null): unknown {
  const says = (element: Element): string | undefined =>
    element.getAttribute('aria-label') ?? element.textContent?.replace(/\s+/g, ' ').trim();
  const fits = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    (words === null || says(element) === words);
  // A map that the loader put there stands in a shadow tree of its place.
  const trees = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const all = [document, ...trees].flatMap((tree) => [...tree.querySelectorAll(selector)]);
  return all.find(fits) ?? null;
}
