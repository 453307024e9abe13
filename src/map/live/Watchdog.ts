import { LOAD_TIMEOUT } from '../../context/watchLoad.ts';
import type { Camera } from '../../model/mercator.ts';

/** Why there is no live map: it never came, or it was there and stopped. The still stays, or returns. */
export type LiveFailure = 'absent' | 'stopped';

/** What is watched: a live map, as far as it is seen or not. */
export interface Watched {
  /** Whether a country is on the screen. Never throws, whatever became of the context. */
  isDrawn(): boolean;
  /** Whether all that was asked of it is on the screen. Never throws either. */
  isCurrent(): boolean;
  /** How much its worker has sent so far: a number that grows as long as the worker lives. */
  readonly received: number;
  /** Where the reader has moved it, or `null`. */
  readonly movedTo: Camera | null;
  /** Gives it another worker in the place of one that does not answer. */
  revive(): void;
  remove(): void;
}

export interface WatchdogOptions<M extends Watched> {
  /** Makes the map; what that throws means that there can be none. */
  readonly make: (movedTo: Camera | null) => M;
  /** How long the page has waited for the map already, in milliseconds. */
  readonly waited: number;
  /** A country is on the screen, or none any more (`null`). */
  readonly onDrawn: (map: M | null) => void;
  /** There is no live map and none will come; what there was of it has been removed. */
  readonly onFailure: (failure: LiveFailure) => void;
}

// Times are in milliseconds of a page that can be seen: one in the background is not drawn at all.
/** How long a lost context may stay away. */
const CONTEXT_PATIENCE = 3000;
/** How long a change of what is on the screen may take from the last sign of the worker. */
const REPAINT_PATIENCE = 1500;
/** The most that one look counts of that: where the page itself was busy, the worker was not heard. */
const LONGEST_REPAINT_LOOK = 150;
/** A new map takes the place of one that lost its context once in so long, at most. */
const RENEW_EVERY = 60_000;
const CHECK_EVERY = 50;
/** The most that one look counts: a machine that slept did not wait. */
const LONGEST_LOOK = 1000;

/**
 * Watches over a live map, from its making to its end:
 *
 *     coming ── a country is seen ──▶ drawn ── context lost ──▶ lost ── context back ──▶ coming
 *     coming ── not in 8 s ──▶ over      lost ── not back in 3 s ──▶ coming, as a new map, or over
 *     drawn ── a change not seen, and no sign of the worker in 1.5 s ──▶ coming, with a new worker
 *
 * What is on the screen is what was chosen: a browser may end a worker without an event, and the map
 * would then keep its former colours for good.
 *
 * A context that comes back by itself is no failure, however often it goes. One that stays away was
 * taken by the browser for other maps, or with the graphics driver: a new map then gets a new one.
 * That may in turn take another map's, on this page or around it, so it is done once a minute at
 * most; whoever loses more than that keeps the still.
 */
export class Watchdog<M extends Watched> {
  readonly #options: WatchdogOptions<M>;
  #state: 'coming' | 'drawn' | 'lost' | 'over' = 'coming';
  #map: M | null = null;
  #seen = false;
  #renewedAt = Number.NEGATIVE_INFINITY;
  /** Whether the context went since a country was last seen. */
  #wasLost = false;
  #left: number;
  #contextLeft = CONTEXT_PATIENCE;
  #repaintLeft = REPAINT_PATIENCE;
  #received = 0;
  #lookedAt = performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: WatchdogOptions<M>) {
    this.#options = options;
    this.#left = LOAD_TIMEOUT - options.waited;
    this.#lookLater();
    this.#create(null);
  }

  /** The context of the map was lost, or is back. */
  onContext(context: 'lost' | 'back'): void {
    if (this.#state === 'over') return;
    if (context === 'back') {
      this.#state = 'coming';
      return;
    }
    const wasDrawn = this.#state === 'drawn';
    this.#state = 'lost';
    this.#wasLost = true;
    this.#contextLeft = CONTEXT_PATIENCE;
    if (wasDrawn) this.#uncover();
  }

  /**
   * Does something to the map, if there is one, and sees to it that it comes to the screen; whatever
   * the library throws costs the live map alone.
   */
  tell(act: (map: M) => void): void {
    if (!this.#map) return;
    try {
      act(this.#map);
    } catch (error) {
      reportError(error);
      this.#fail();
    }
    if (this.#state === 'drawn' && this.#timer === undefined) {
      this.#repaintLeft = REPAINT_PATIENCE;
      this.#lookLater();
    }
  }

  /** Ends the watch and the map; nothing is said any more. */
  stop(): void {
    this.#state = 'over';
    clearTimeout(this.#timer);
    this.#map?.remove();
    this.#map = null;
  }

  #create(movedTo: Camera | null): void {
    try {
      this.#map = this.#options.make(movedTo);
    } catch {
      this.#fail();
    }
  }

  #lookLater(): void {
    clearTimeout(this.#timer);
    this.#lookedAt = performance.now();
    this.#timer = setTimeout(() => this.#look(), CHECK_EVERY);
  }

  #look(): void {
    this.#timer = undefined;
    const now = performance.now();
    const seen = document.visibilityState === 'visible';
    const passed = seen ? Math.min(LONGEST_LOOK, now - this.#lookedAt) : 0;
    const map = this.#map;
    if (map && this.#state === 'drawn') {
      this.#lookForRepaint(map, passed);
      return;
    }
    this.#left -= passed;
    if (map && this.#state === 'coming' && map.isDrawn()) {
      if (map.isCurrent()) {
        this.#cover(map);
        return;
      }
      // Who keeps choosing keeps the map from being at rest.
      if (this.#hasReceived(map)) this.#left = LOAD_TIMEOUT;
    }
    if (this.#state === 'lost') this.#contextLeft -= passed;
    if (this.#left > 0 && this.#contextLeft > 0) this.#lookLater();
    else if (this.#wasLost && now - this.#renewedAt > RENEW_EVERY) this.#renew(now);
    else this.#fail();
  }

  #lookForRepaint(map: M, passed: number): void {
    if (map.isCurrent()) return;
    if (this.#hasReceived(map)) this.#repaintLeft = REPAINT_PATIENCE;
    else this.#repaintLeft -= Math.min(LONGEST_REPAINT_LOOK, passed);
    if (this.#repaintLeft > 0) {
      this.#lookLater();
      return;
    }
    this.#state = 'coming';
    this.#wasLost = true;
    this.#uncover();
    map.revive();
  }

  /** Whether the map's worker has sent something since this was last asked. */
  #hasReceived(map: M): boolean {
    const before = this.#received;
    this.#received = map.received;
    return this.#received !== before;
  }

  #cover(map: M): void {
    this.#state = 'drawn';
    this.#seen = true;
    this.#wasLost = false;
    this.#options.onDrawn(map);
  }

  /** Takes the map off the still until it is seen to be right again. */
  #uncover(): void {
    this.#left = LOAD_TIMEOUT;
    this.#lookLater();
    this.#options.onDrawn(null);
  }

  #renew(now: number): void {
    const movedTo = this.#map?.movedTo ?? null;
    this.#map?.remove();
    this.#map = null;
    this.#renewedAt = now;
    this.#wasLost = false;
    this.#left = LOAD_TIMEOUT;
    this.#contextLeft = CONTEXT_PATIENCE;
    this.#state = 'coming';
    this.#lookLater();
    this.#create(movedTo);
  }

  #fail(): void {
    if (this.#state === 'over') return;
    const wasDrawn = this.#state === 'drawn';
    this.stop();
    if (wasDrawn) this.#options.onDrawn(null);
    this.#options.onFailure(this.#seen ? 'stopped' : 'absent');
  }
}
