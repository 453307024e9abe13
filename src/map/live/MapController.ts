import type { FeatureCollection } from 'geojson';
import { LngLat, Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import type { Arc } from '../../model/arcs.ts';
import type { Borders } from '../../model/borders.ts';
import { type Camera, type LonLat, WORLD_MIDDLE } from '../../model/mercator.ts';
import { constrain, type Limits, limitsOf, MAX_ZOOM } from './cameraLimits.ts';
import { type CameraTarget, isAwayFrom, wholeGlobe } from './cameraTarget.ts';
import { liveViewOf, type StageView } from './liveProjection.ts';
import {
  arcFeatures,
  chosenCodes,
  LAND_LAYERS,
  landOf,
  type MapLook,
  mapLayers,
  mapStyle,
} from './mapStyle.ts';
import { observeSize } from './observeSize.ts';
import { putImages } from './patternImages.ts';
import { updateLayers } from './updateLayers.ts';
import { reviveWorkers } from './workers.ts';

/** A gesture that scrolls the page instead of moving the map: see `cooperativeGestures`. */
export type PreventedGesture = 'wheel' | 'touch';

export interface LiveMapOptions {
  readonly container: HTMLElement;
  readonly cameraTarget: CameraTarget;
  /** Where the reader had moved the map that this one replaces. */
  readonly movedTo: Camera | null;
  /** The borders that it begins with: those that the static map has too. */
  readonly borders: Borders;
  readonly look: MapLook;
  readonly arcs: readonly Arc[];
  /** What the globe turns to the reader at first. */
  readonly globeCenter: LonLat;
  /** Called when the map has come to rest, with whether that is away from its target. */
  readonly onRest: (isAway: boolean) => void;
  readonly onView: (view: StageView) => void;
  readonly onGesturePrevented: (gesture: PreventedGesture) => void;
  /** The context was lost; or it is back, and what was on the screen is being drawn again. */
  readonly onContext: (context: 'lost' | 'back') => void;
}

/** A point as the live map has it, whose world ends at ±180°, where the page's ends in the Bering Strait. */
const turned = ([lon, lat]: LonLat): [number, number] => [lon - WORLD_MIDDLE, lat];

/**
 * Owns the live map: state goes in through its methods, what the map does comes out through its
 * callbacks, and nothing else calls MapLibre. The wanted state is kept here and drawn when the map has a
 * style to change, so no method throws while the context is lost, when MapLibre has no style. What has not
 * changed is skipped, since every change of a layer costs a new tile. Layers follow `look`, and nothing is
 * kept in feature state, which a lost context would take with it.
 *
 * @throws what MapLibre throws where there is no WebGL 2, with the container left clean; and if the
 * borders are broken
 */
export class MapController {
  readonly #map: MapLibreMap;
  readonly #options: LiveMapOptions;
  // Each pair: the requested state, and the state in the style.
  #look: MapLook;
  #lookDrawn: MapLook;
  #arcs: readonly Arc[];
  #arcsDrawn: readonly Arc[];
  #borders: Borders;
  #bordersDrawn: Borders;
  #cameraTarget: CameraTarget;
  #cameraTargetDrawn: CameraTarget;
  #limits: Limits;
  #received = 0;
  /** Whether the style can be changed: not before it is loaded, nor while the context is lost. */
  #ready = false;
  /** Whether the reader has moved the map away from its camera target. */
  #isMovedByReader: boolean;
  /** Where the reader had moved the map before a detour; `null` for the region. */
  #leftAt: Camera | null = null;
  /** The screen's density that the patterns are drawn for. */
  #density = window.devicePixelRatio;
  readonly #stopObserving: () => void;

  constructor(options: LiveMapOptions) {
    this.#options = options;
    const { look, arcs, cameraTarget, borders, movedTo: readerCamera } = options;
    this.#look = this.#lookDrawn = look;
    this.#arcs = this.#arcsDrawn = arcs;
    this.#borders = this.#bordersDrawn = borders;
    this.#cameraTarget = cameraTarget;
    // A new style starts in Mercator.
    this.#cameraTargetDrawn = { ...cameraTarget, projection: 'mercator' };
    this.#limits = limitsOf(cameraTarget);
    this.#isMovedByReader = readerCamera !== null;
    const { center, zoom } = readerCamera ?? cameraTarget.camera;
    this.#map = new MapLibreMap({
      container: options.container,
      style: this.#style(),
      center: turned(center),
      zoom,
      maxZoom: MAX_ZOOM,
      // MapLibre would fill the box with the world and so move the first camera.
      transformConstrain: ({ lng, lat }, wanted) => {
        const { center, zoom } = constrain({ center: [lng, lat], zoom: wanted }, this.#limits);
        return { center: new LngLat(...center), zoom };
      },
      renderWorldCopies: false,
      fadeDuration: 0,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      // The page's scroll is never taken: a wheel needs a key, touch needs two fingers.
      cooperativeGestures: true,
      // The product's own keyboard walks the countries.
      keyboard: false,
      trackResize: false,
      // MapLibre defaults to 'high-performance', which a browser may refuse.
      canvasContextAttributes: { powerPreference: 'default', contextType: 'webgl2' },
    });
    this.#map.touchZoomRotate.disableRotation();
    // The product's own keyboard walks the countries; a canvas in the tab order would be a dead stop.
    this.#map.getCanvas().tabIndex = -1;
    this.#prepareImages();
    this.#listen();
    this.#stopObserving = observeSize(options.container, () => this.#resize());
  }

  /** Whether countries are on the screen: `load` and `idle` are both reported by an empty map. */
  isDrawn(): boolean {
    // Not "isStyleLoaded" too: while a reader keeps choosing, the style is never at rest.
    return this.#ready && this.#map.queryRenderedFeatures({ layers: LAND_LAYERS }).length > 0;
  }

  /** Whether all that is wanted of the map is on the screen. */
  isCurrent(): boolean {
    return this.#ready && this.#map.loaded();
  }

  /** How many tiles the worker has sent. */
  get receivedTileCount(): number {
    return this.#received;
  }

  /** Pings the workers, and replaces those that do not answer. */
  revive(): void {
    reviveWorkers();
  }

  /**
   * The reader's camera; `null` if the reader has not moved the map, or a region was requested
   * since.
   */
  get movedTo(): Camera | null {
    if (!this.#isMovedByReader || this.#cameraTarget.request !== this.#cameraTargetDrawn.request)
      return null;
    return this.#camera;
  }

  get #camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng + WORLD_MIDDLE, lat], zoom: this.#map.getZoom() };
  }

  /** The code of the land at a point of the box, or the nearest within a tolerance in CSS pixels. */
  codeAt([x, y]: readonly [number, number], tolerance: number): string | null {
    if (!this.#ready) return null;
    const at = (r: number): string[] =>
      this.#map
        .queryRenderedFeatures(
          r === 0
            ? [x, y]
            : [
                [x - r, y - r],
                [x + r, y + r],
              ],
          { layers: LAND_LAYERS },
        )
        .map(({ properties }) => String(properties.code));
    return at(0)[0] ?? (tolerance > 0 ? (at(tolerance)[0] ?? null) : null);
  }

  /** Draws another look: colours, outlines, the selection. Layers that are the same are left alone. */
  setLook(look: MapLook): void {
    this.#look = look;
    this.#draw();
  }

  /** Draws other arcs. */
  setArcs(arcs: readonly Arc[]): void {
    this.#arcs = arcs;
    this.#draw();
  }

  /** Replaces the borders by those of another resolution. */
  setBorders(borders: Borders): void {
    this.#borders = borders;
    this.#draw();
  }

  /**
   * Moves the map to where the page wants it, at another request, on another detour or in another
   * projection. From a detour it comes back to where the reader had it, or stays where the reader has moved
   * it meanwhile. A box of another size keeps what was in view, and moves the map only where the reader has
   * not.
   *
   * @param isSeen whether the reader sees the map: it then flies there
   */
  setCameraTarget(target: CameraTarget, isSeen: boolean): void {
    this.#cameraTarget = target;
    if (this.#ready) this.#move(isSeen);
  }

  zoomBy(levels: number): void {
    if (!this.#ready) return;
    this.#isMovedByReader = true;
    this.#map.easeTo({ zoom: this.#map.getZoom() + levels, duration: 250 });
  }

  /** Moves the view by so many CSS pixels. */
  panBy([x, y]: readonly [number, number]): void {
    if (!this.#ready) return;
    this.#isMovedByReader = true;
    this.#map.panBy([x, y], { duration: 150 });
  }

  /** Brings a point of the earth to the middle. */
  moveTo(at: LonLat): void {
    if (!this.#ready) return;
    this.#isMovedByReader = true;
    this.#map.easeTo({ center: turned(at), duration: 250 });
  }

  /** Takes the map away: context, worker and listeners. */
  remove(): void {
    this.#ready = false;
    this.#stopObserving();
    this.#map.remove();
  }

  #move(isSeen: boolean): void {
    const before = this.#cameraTargetDrawn;
    const target = this.#cameraTarget;
    this.#cameraTargetDrawn = target;
    this.#limits = limitsOf(target);
    this.#map.resize();
    const isTurned = target.projection !== before.projection;
    if (isTurned) this.#map.setProjection({ type: target.projection });
    const isAskedFor = isTurned || target.request !== before.request;
    const isReturn = !isAskedFor && target.detour === '' && before.detour !== '';
    const isGoing = isAskedFor || target.detour !== before.detour;
    if (this.#isMovedByReader && (isReturn || !isGoing)) {
      // The limits are others in a box of another size.
      this.#map.jumpTo({ center: this.#map.getCenter() });
      return;
    }
    if (isAskedFor) this.#leftAt = null;
    else if (isGoing && this.#isMovedByReader) this.#leftAt = this.#camera;
    const isWholeGlobe = isTurned && target.projection === 'globe';
    const left = isReturn ? this.#leftAt : null;
    const globe = isWholeGlobe ? wholeGlobe(this.#options.globeCenter, target.size.height) : null;
    const { center, zoom } = globe ?? left ?? target.camera;
    const camera = { center: turned(center), zoom };
    this.#isMovedByReader = isWholeGlobe || left !== null;
    if (isGoing) this.#options.onRest(left !== null && isAwayFrom(target, left));
    // MapLibre jumps, too, where the reader wants no motion.
    if (isGoing && isSeen) this.#map.flyTo({ ...camera, duration: 900, essential: false });
    else this.#map.jumpTo(camera);
  }

  /** Fits the canvas to the box, and the patterns to the screen's density. */
  #resize(): void {
    this.#map.resize();
    if (this.#ready && this.#density !== window.devicePixelRatio) this.#prepareImages();
  }

  /** Changes the style to what is wanted, once there is one. */
  #draw(): void {
    if (!this.#ready) return;
    const before = this.#lookDrawn;
    this.#drawLook();
    if (this.#arcs !== this.#arcsDrawn) this.#setData('arcs', arcFeatures(this.#arcs));
    this.#arcsDrawn = this.#arcs;
    const { land, disputed } = this.#borders;
    const hasNewBorders = this.#borders !== this.#bordersDrawn;
    if (hasNewBorders) {
      this.#setData('land', land);
      this.#setData('disputed', disputed);
    }
    this.#bordersDrawn = this.#borders;
    const { outlined, selected } = this.#look;
    const chosen = chosenCodes(this.#look);
    if (hasNewBorders || outlined !== before.outlined)
      this.#setData('outlined', landOf(land, outlined));
    if (hasNewBorders || selected !== before.selected)
      this.#setData('chosen', landOf(land, chosen));
  }

  #drawLook(): void {
    const before = this.#lookDrawn;
    const look = this.#look;
    this.#lookDrawn = look;
    // The layers of another day may have patterns that were not there before.
    const hasOtherImages =
      look.palette !== before.palette ||
      look.fills !== before.fills ||
      look.tile !== before.tile ||
      look.seenTile !== before.seenTile;
    if (hasOtherImages) this.#prepareImages();
    updateLayers(this.#map, mapLayers(before), mapLayers(look));
  }

  #style(): StyleSpecification {
    return mapStyle({ ...this.#bordersDrawn, arcs: this.#arcsDrawn }, this.#lookDrawn);
  }

  #becomeReady(): void {
    this.#ready = true;
    this.#draw();
    this.#move(false);
  }

  /**
   * Sets the style anew after a context that was lost before the style had loaded: MapLibre restores the
   * style that it can serialize, and of one still loading it can serialize nothing.
   */
  #restart(): void {
    this.#lookDrawn = this.#look;
    this.#arcsDrawn = this.#arcs;
    this.#bordersDrawn = this.#borders;
    this.#cameraTargetDrawn = { ...this.#cameraTargetDrawn, projection: 'mercator' };
    this.#map.setStyle(this.#style());
    this.#prepareImages();
  }

  #setData(source: string, data: FeatureCollection): void {
    this.#map.getSource<import('maplibre-gl').GeoJSONSource>(source)?.setData(data);
  }

  #prepareImages(): void {
    this.#density = window.devicePixelRatio;
    const { fills, palette, tile, seenTile } = this.#look;
    putImages(this.#map, fills, palette, tile, seenTile);
  }

  #listen(): void {
    const { onView, onRest, onGesturePrevented, onContext } = this.#options;
    const map = this.#map;
    // MapLibre is not asked for its projection: it has none while the context is lost.
    const view = (): void => onView(liveViewOf(map, this.#cameraTargetDrawn.projection));
    map.on('move', view);
    map.on('movestart', ({ originalEvent }) => {
      if (originalEvent) this.#isMovedByReader = true;
    });
    map.on('moveend', () => onRest(isAwayFrom(this.#cameraTargetDrawn, this.#camera)));
    map.on('resize', view);
    map.on('projectiontransition', view);
    map.on('cooperativegestureprevented', ({ gestureType }) =>
      onGesturePrevented(gestureType === 'touch_pan' ? 'touch' : 'wheel'),
    );
    // Fires again for the style of a restored context. Not "idle": while a reader keeps choosing, the map
    // never is.
    map.on('style.load', () => this.#becomeReady());
    map.on('sourcedata', ({ tile }) => {
      if (tile) this.#received++;
    });
    let wasReady = false;
    map.on('webglcontextlost', () => {
      wasReady = this.#ready;
      this.#ready = false;
      onContext('lost');
    });
    map.on('webglcontextrestored', () => {
      if (!wasReady) this.#restart();
      onContext('back');
    });
    view();
  }
}
