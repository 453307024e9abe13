import { type Box, type LonLat, type Point, project, type Rect } from '../drivers/Stage.ts';
import { coloursIn, type Hex, readPng } from '../fixtures/pixels.ts';
import { Reader } from './Reader.ts';

const STAGE = '.stage';

/** The map as its reader knows it, in any browser; `NewsMap` knows more, and Playwright's only. */
export class ReadMap extends Reader {
  /** The heading of the panel that is open. */
  heading(): Promise<string | null> {
    return this.text('.panel h2');
  }

  /** Chooses a country in the list under the map. */
  choose(name: string): Promise<void> {
    return this.click('.roll-call a', name);
  }

  /** Asks another question, by its whole wording. */
  ask(title: string): Promise<void> {
    return this.click('.questions a', title);
  }

  /** Follows a link or presses a button beside the map. */
  press(name: string): Promise<void> {
    return this.click('.panel a, .panel button', name);
  }

  /** What the address says of a thing, such as `country`. */
  async chosen(parameter: string): Promise<string | null> {
    return (await this.address()).searchParams.get(parameter);
  }

  /** The names that stand on the map, in sight. */
  names(): Promise<string[]> {
    return this.run((stage) => {
      const box = document.querySelector(stage)?.getBoundingClientRect() ?? new DOMRect();
      const isSeen = (name: Element): boolean => {
        const { left, right } = name.getBoundingClientRect();
        return right > box.left && left < box.right && name.checkVisibility();
      };
      const names = [...document.querySelectorAll(`${stage} .labels .name`)];
      return names.filter(isSeen).map(({ textContent }) => textContent ?? '');
    }, STAGE);
  }

  /** Clicks the map at a point of the earth, while it shows a part of the world whole. */
  async clickEarth(at: LonLat, shown: Box): Promise<void> {
    await this.clickAt(await this.#pointOf(at, shown));
  }

  /** Whether the map that moves has been drawn and covers the still. */
  isLive(): Promise<boolean> {
    return this.run(() => {
      const seen = (selector: string): boolean =>
        document.querySelector(selector)?.checkVisibility({ visibilityProperty: true }) ?? false;
      return seen('.stage canvas') && !seen('.stage .static-map');
    });
  }

  /** Whether this browser has what the map that moves is drawn with. */
  hasWebGl(): Promise<boolean> {
    return this.run(() => document.createElement('canvas').getContext('webgl2') !== null);
  }

  /** How much of the map's box has a colour, 0 to 1, as it is on the screen. */
  async share(colour: string): Promise<number> {
    const { x, y, width, height } = await this.#rect();
    const [left, top] = [Math.ceil(x), Math.ceil(y)];
    const size = { width: Math.floor(x + width) - left, height: Math.floor(y + height) - top };
    const seen = coloursIn(readPng(await this.picture()), { x: left, y: top, ...size });
    return seen.find((one) => one.colour === (colour as Hex))?.share ?? 0;
  }

  async #rect(): Promise<Rect> {
    return this.run((stage) => {
      const box = document.querySelector(stage)?.getBoundingClientRect();
      const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
      return { x, y, width, height };
    }, STAGE);
  }

  async #pointOf(at: LonLat, shown: Box): Promise<Point> {
    const { x, y, width, height } = await this.#rect();
    const inside = project(at, shown, width, height, Math.min);
    return { x: x + inside.x, y: y + inside.y };
  }
}
