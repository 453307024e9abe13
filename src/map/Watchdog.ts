import type { Camera } from '../model/mercator.ts';
import { PATIENCE } from './patience.ts';

/** Why there is no live map: it never came, or it was there and stopped. The still stays, or returns. */
export type LiveFailure = 'absent' | 'stopped';

/** What is watched: a live map, as far as it is seen or not. */
export interface Watched {
  /** Whether a country is on the screen. Never throws, whatever became of the context. */
  isDrawn(): boolean;
  /** Where the reader has moved it, or `null`. */
  readonly movedTo: Camera | null;
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
  #lookedAt = performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: WatchdogOptions<M>) {
    this.#options = options;
    this.#left = PATIENCE - options.waited;
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
    if (!wasDrawn) return;
    this.#left = PATIENCE;
    this.#lookLater();
    this.#options.onDrawn(null);
  }

  /** Does something to the map, if there is one; whatever the library throws costs the live map alone. */
  tell(act: (map: M) => void): void {
    if (!this.#map) return;
    try {
      act(this.#map);
    } catch (error) {
      reportError(error);
      this.#fail();
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
    this.#lookedAt = performance.now();
    this.#timer = setTimeout(() => this.#look(), CHECK_EVERY);
  }

  #look(): void {
    const now = performance.now();
    if (document.visibilityState === 'visible') {
      const passed = Math.min(LONGEST_LOOK, now - this.#lookedAt);
      this.#left -= passed;
      if (this.#state === 'lost') this.#contextLeft -= passed;
    }
    if (this.#state === 'coming' && this.#map?.isDrawn()) this.#cover(this.#map);
    else if (this.#left > 0 && this.#contextLeft > 0) this.#lookLater();
    else if (this.#wasLost && now - this.#renewedAt > RENEW_EVERY) this.#renew(now);
    else this.#fail();
  }

  #cover(map: M): void {
    this.#state = 'drawn';
    this.#seen = true;
    this.#wasLost = false;
    this.#options.onDrawn(map);
  }

  #renew(now: number): void {
    const movedTo = this.#map?.movedTo ?? null;
    this.#map?.remove();
    this.#map = null;
    this.#renewedAt = now;
    this.#wasLost = false;
    this.#left = PATIENCE;
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
