import { LOAD_TIMEOUT } from '../../context/watchLoad.ts';
import type { Camera } from '../../model/mercator.ts';

/**
 * Why there is no live map: `absent`, it was never drawn; `stopped`, it failed after that. The
 * static map is shown.
 */
export type LiveFailure = 'absent' | 'stopped';

/** A live map, as far as it is watched. */
export interface WatchedMap {
  /** Whether a country is on the screen. Never throws, also without a context. */
  isDrawn(): boolean;
  /** Whether all that is wanted of the map is on the screen. Never throws either. */
  isCurrent(): boolean;
  /** How much the worker has sent so far: a number that grows as long as the worker lives. */
  readonly receivedTileCount: number;
  /** Where the reader has moved the map, or `null`. */
  readonly movedTo: Camera | null;
  /** Replaces a worker that does not answer. */
  revive(): void;
  remove(): void;
}

export interface WatchdogOptions<M extends WatchedMap> {
  /** Makes the map; throws where there can be none. */
  readonly make: (movedTo: Camera | null) => M;
  /** How long the page has waited for the map already, in milliseconds. */
  readonly waited: number;
  /** Called with the map when a country is on the screen, and with `null` when none is any more. */
  readonly onDrawn: (map: M | null) => void;
  /** Called when there is no live map and none will come; what there was of it has been removed. */
  readonly onFailure: (failure: LiveFailure) => void;
}

// Times are in milliseconds while the page is visible: in the background it is not drawn at all.
/** How long a context may be lost. */
const CONTEXT_TIMEOUT = 3000;
/** How long a change may take to be drawn, from the worker's last message, in milliseconds. */
const REPAINT_TIMEOUT = 1500;
/** The most that one check takes off that: while the page itself was busy, it heard no worker. */
const MAX_REPAINT_STEP = 150;
/** A map that lost its context is replaced once in so long, at most. */
const RENEW_EVERY = 60_000;
const CHECK_EVERY = 50;
/** The most that one check takes off any time limit: a machine that slept did not wait. */
const MAX_STEP = 1000;

/**
 * Watches over a live map, from its making to its end:
 *
 *     coming ── a country is seen ──▶ drawn ── context lost ──▶ lost ── context back ──▶ coming
 *     coming ── not in 8 s ──▶ over      lost ── not back in 3 s ──▶ coming, as a new map, or over
 *     drawn ── a change not drawn, and no message of the worker in 1.5 s ──▶ coming, with a new worker
 *
 * The last line keeps the screen true to the choice: a browser may end a worker without an event, and the
 * map would then keep its former colours for good.
 *
 * A context that comes back by itself is no failure, however often it is lost. A context that stays lost was
 * taken by the browser for other maps, or went with the graphics driver: a new map then gets a new context.
 * That may in turn take another map's, on this page or around it, so it is done once a minute at most; a map
 * that loses more than that leaves the static map.
 */
export class Watchdog<M extends WatchedMap> {
  readonly #options: WatchdogOptions<M>;
  #state: 'coming' | 'drawn' | 'lost' | 'over' = 'coming';
  #map: M | null = null;
  #wasSeen = false;
  #renewedAt = Number.NEGATIVE_INFINITY;
  /** Whether the context was lost since a country was last on the screen. */
  #wasLost = false;
  #timeLeft: number;
  #contextTimeLeft = CONTEXT_TIMEOUT;
  #repaintTimeLeft = REPAINT_TIMEOUT;
  #receivedTileCount = 0;
  #checkedAt = performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: WatchdogOptions<M>) {
    this.#options = options;
    this.#timeLeft = LOAD_TIMEOUT - options.waited;
    this.#checkLater();
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
    this.#contextTimeLeft = CONTEXT_TIMEOUT;
    if (wasDrawn) this.#uncover();
  }

  /**
   * Changes the map, if there is one, and watches until the change is on the screen; whatever the library
   * throws costs the live map alone.
   */
  update(change: (map: M) => void): void {
    if (!this.#map) return;
    try {
      change(this.#map);
    } catch (error) {
      reportError(error);
      this.#fail();
    }
    if (this.#state === 'drawn' && this.#timer === undefined) {
      this.#repaintTimeLeft = REPAINT_TIMEOUT;
      this.#checkLater();
    }
  }

  /** Ends the watch and removes the map; no callback is called any more. */
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

  #checkLater(): void {
    clearTimeout(this.#timer);
    this.#checkedAt = performance.now();
    this.#timer = setTimeout(() => this.#check(), CHECK_EVERY);
  }

  #check(): void {
    this.#timer = undefined;
    const now = performance.now();
    const isVisible = document.visibilityState === 'visible';
    const passed = isVisible ? Math.min(MAX_STEP, now - this.#checkedAt) : 0;
    const map = this.#map;
    if (map && this.#state === 'drawn') {
      this.#checkRepaint(map, passed);
      return;
    }
    this.#timeLeft -= passed;
    if (map && this.#state === 'coming' && map.isDrawn()) {
      if (map.isCurrent()) {
        this.#cover(map);
        return;
      }
      // While a reader keeps choosing, the map is never at rest.
      if (this.#hasReceived(map)) this.#timeLeft = LOAD_TIMEOUT;
    }
    if (this.#state === 'lost') this.#contextTimeLeft -= passed;
    if (this.#timeLeft > 0 && this.#contextTimeLeft > 0) this.#checkLater();
    else if (this.#wasLost && now - this.#renewedAt > RENEW_EVERY) this.#renew(now);
    else this.#fail();
  }

  #checkRepaint(map: M, passed: number): void {
    if (map.isCurrent()) return;
    if (this.#hasReceived(map)) this.#repaintTimeLeft = REPAINT_TIMEOUT;
    else this.#repaintTimeLeft -= Math.min(MAX_REPAINT_STEP, passed);
    if (this.#repaintTimeLeft > 0) {
      this.#checkLater();
      return;
    }
    this.#state = 'coming';
    this.#wasLost = true;
    this.#uncover();
    map.revive();
  }

  /** Whether the map's worker has sent anything since the last check. */
  #hasReceived(map: M): boolean {
    const before = this.#receivedTileCount;
    this.#receivedTileCount = map.receivedTileCount;
    return this.#receivedTileCount !== before;
  }

  #cover(map: M): void {
    this.#state = 'drawn';
    this.#wasSeen = true;
    this.#wasLost = false;
    this.#options.onDrawn(map);
  }

  /** Shows the static map until the live map is drawn again. */
  #uncover(): void {
    this.#timeLeft = LOAD_TIMEOUT;
    this.#checkLater();
    this.#options.onDrawn(null);
  }

  #renew(now: number): void {
    const movedTo = this.#map?.movedTo ?? null;
    this.#map?.remove();
    this.#map = null;
    this.#renewedAt = now;
    this.#wasLost = false;
    this.#timeLeft = LOAD_TIMEOUT;
    this.#contextTimeLeft = CONTEXT_TIMEOUT;
    this.#state = 'coming';
    this.#checkLater();
    this.#create(movedTo);
  }

  #fail(): void {
    if (this.#state === 'over') return;
    const wasDrawn = this.#state === 'drawn';
    this.stop();
    if (wasDrawn) this.#options.onDrawn(null);
    this.#options.onFailure(this.#wasSeen ? 'stopped' : 'absent');
  }
}
