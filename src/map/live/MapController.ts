import type { Feature, FeatureCollection } from 'geojson';
import {
  getGlobalDispatcher,
  LngLat,
  Map as MapLibreMap,
  type MapMouseEvent,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Arc } from '../../model/arcs.ts';
import { type LowWorld, lowDisputed, lowFeatures } from '../../model/borders.ts';
import { type Camera, pixelsPerDegree } from '../../model/mercator.ts';
import { type CameraTarget, wholeGlobe } from './cameraTarget.ts';
import { observeSize } from './followSize.ts';
import { type LiveView, liveViewOf } from './liveView.ts';
import {
  arcFeatures,
  landOf,
  type MapData,
  type MapLook,
  mapLayers,
  mapStyle,
} from './mapStyle.ts';
import { putImages } from './patternImages.ts';
import { allowScript } from './trustedTypes.ts';

setWorkerUrl(workerUrl);
allowScript(workerUrl);

/**
 * How long the workers may take to answer, in milliseconds: MapLibre asks them when the page is shown again,
 * and makes them and each map's style anew where they have not answered in 500 ms, as on a busy machine.
 */
const WORKER_PATIENCE = 2500;
const workers = getGlobalDispatcher();
const ping = workers.ping.bind(workers);
workers.ping = () => ping(WORKER_PATIENCE);

type Borders = Pick<MapData, 'land' | 'disputed'>;

type PaintProperty = Parameters<MapLibreMap['setPaintProperty']>[1];

/** The reader's input that the page, not the map, keeps: see `cooperativeGestures`. */
export type PreventedGesture = 'wheel' | 'touch';

export interface LiveMapOptions {
  readonly container: HTMLElement;
  readonly place: CameraTarget;
  /** Where the reader had moved a map that this one takes the place of. */
  readonly movedTo: Camera | null;
  /** The light borders, as the still has them. */
  readonly world: LowWorld;
  readonly look: MapLook;
  readonly arcs: readonly Arc[];
  /** Length of a pattern's tile, in degrees of longitude. */
  readonly tileDegrees: number;
  readonly onView: (view: LiveView) => void;
  readonly onPoint: (at: readonly [x: number, y: number] | null) => void;
  readonly onClick: (at: readonly [x: number, y: number]) => void;
  readonly onGesturePrevented: (gesture: PreventedGesture) => void;
  /** The context was lost, or is back and what was on the screen is on its way again. */
  readonly onContext: (context: 'lost' | 'back') => void;
}

const MAX_ZOOM = 9;
/** How far beyond the opening view a reader may go out, in zoom levels. */
const ZOOM_OUT = 0.6;
/** Beyond this latitude a Mercator map has nothing to show. */
const MAX_LATITUDE = 84;

/**
 * Owns the live map: state goes in through its methods, the reader's acts come out through its
 * callbacks, and nothing else calls MapLibre. What is wanted is kept here and brought to the map when
 * that has a style to change, so no method throws while the context is lost, when MapLibre has none.
 * It skips what has not changed, since every change of a layer costs a new tile. Layers follow `look`
 * and nothing is kept in feature state, which a lost context would take with it.
 *
 * @throws what MapLibre throws where WebGL 2 is not to be had, the container is then left clean; and
 * if the borders are broken
 */
export class MapController {
  readonly #map: MapLibreMap;
  readonly #options: LiveMapOptions;
  /** What is wanted, and what the style has. */
  #look: MapLook;
  #lookDrawn: MapLook;
  #arcs: readonly Arc[];
  #arcsDrawn: readonly Arc[];
  #borders: Borders;
  #bordersDrawn: Borders;
  #place: CameraTarget;
  #placeDrawn: CameraTarget;
  #minZoom: number;
  #received = 0;
  /** Whether the style can be changed: not before it is loaded, nor while the context is lost. */
  #ready = false;
  /** Whether the reader has moved the map away from the camera that it was given. */
  #strayed: boolean;
  /** The screen's density that the patterns are drawn for. */
  #density = window.devicePixelRatio;
  readonly #stopFollowing: () => void;

  constructor(options: LiveMapOptions) {
    this.#options = options;
    const { look, arcs, place, world, movedTo } = options;
    this.#look = this.#lookDrawn = look;
    this.#arcs = this.#arcsDrawn = arcs;
    this.#borders = { land: lowFeatures(world), disputed: lowDisputed(world) };
    this.#bordersDrawn = this.#borders;
    this.#place = place;
    // A style begins flat.
    this.#placeDrawn = { ...place, projection: 'mercator' };
    this.#minZoom = place.camera.zoom - ZOOM_OUT;
    this.#strayed = movedTo !== null;
    const { center, zoom } = movedTo ?? place.camera;
    this.#map = new MapLibreMap({
      container: options.container,
      style: this.#style(),
      center: [...center],
      zoom,
      maxZoom: MAX_ZOOM,
      // MapLibre would fill the box with the world and so move the first camera.
      transformConstrain: (to, wanted) => ({
        center: new LngLat(
          Math.max(-200, Math.min(220, to.lng)),
          Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, to.lat)),
        ),
        zoom: Math.max(this.#minZoom, Math.min(MAX_ZOOM, wanted)),
      }),
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
      // MapLibre asks for the fast graphics card, which a browser may refuse where it would give another.
      canvasContextAttributes: { powerPreference: 'default', contextType: 'webgl2' },
    });
    this.#map.touchZoomRotate.disableRotation();
    // The product's own keyboard walks the countries; a canvas in the tab order would be a dead stop.
    this.#map.getCanvas().tabIndex = -1;
    this.#prepareImages();
    this.#listen();
    this.#stopFollowing = observeSize(options.container, () => this.#resize());
  }

  /** Whether countries are on the screen: `load` and `idle` are both reported by an empty map. */
  isDrawn(): boolean {
    // Not "isStyleLoaded" besides: who keeps choosing keeps the style from ever being at rest.
    return this.#ready && this.#map.queryRenderedFeatures({ layers: ['land'] }).length > 0;
  }

  /** Whether all that was asked of the map is on the screen. */
  isCurrent(): boolean {
    return this.#ready && this.#map.loaded();
  }

  /** How many tiles the worker has sent. */
  get received(): number {
    return this.#received;
  }

  /** Has the workers asked whether they live, and others made in the place of those that do not answer. */
  revive(): void {
    void workers.ensureWorkers();
  }

  /** Where the reader has moved the map, as long as that is where it should be; else `null`. */
  get movedTo(): Camera | null {
    if (!this.#strayed || this.#place.request !== this.#placeDrawn.request) return null;
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng, lat], zoom: this.#map.getZoom() };
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
          { layers: ['land'] },
        )
        .map(({ properties }) => String(properties.code));
    return at(0)[0] ?? (tolerance > 0 ? (at(tolerance)[0] ?? null) : null);
  }

  /** Draws another look: colours, outlines, what is chosen. Layers that are the same are left alone. */
  setLook(look: MapLook): void {
    this.#look = look;
    this.#draw();
  }

  /** Draws other arcs. */
  setArcs(arcs: readonly Arc[]): void {
    this.#arcs = arcs;
    this.#draw();
  }

  /** Replaces the borders by finer ones. */
  setBorders(borders: Borders): void {
    this.#borders = borders;
    this.#draw();
  }

  /**
   * Brings the map to where the page wants it: another wish or projection moves it, a box of another
   * size only keeps what was in view fitting.
   *
   * @param seen whether the reader sees the map, and so how it gets there
   */
  setPlace(place: CameraTarget, seen: boolean): void {
    this.#place = place;
    if (this.#ready) this.#move(seen);
  }

  zoomBy(levels: number): void {
    if (!this.#ready) return;
    this.#strayed = true;
    this.#map.easeTo({ zoom: this.#map.getZoom() + levels, duration: 250 });
  }

  /** Moves what is seen by so many CSS pixels. */
  panBy([x, y]: readonly [number, number]): void {
    if (!this.#ready) return;
    this.#strayed = true;
    this.#map.panBy([x, y], { duration: 150 });
  }

  /** Brings a point of the earth to the middle. */
  moveTo([lon, lat]: readonly [number, number]): void {
    if (!this.#ready) return;
    this.#strayed = true;
    this.#map.easeTo({ center: [lon, lat], duration: 250 });
  }

  /** Takes the map away: context, worker and listeners. */
  remove(): void {
    this.#ready = false;
    this.#stopFollowing();
    this.#map.remove();
  }

  #move(seen: boolean): void {
    const before = this.#placeDrawn;
    const place = this.#place;
    this.#placeDrawn = place;
    this.#minZoom = Math.min(this.#minZoom, place.camera.zoom - ZOOM_OUT);
    this.#map.resize();
    const turned = place.projection !== before.projection;
    if (turned) this.#map.setProjection({ type: place.projection });
    const called = turned || place.request !== before.request;
    if (this.#strayed && !called) return;
    const whole = turned && place.projection === 'globe';
    const { center, zoom } = whole ? wholeGlobe(place.height) : place.camera;
    const camera = { center: [...center] as [number, number], zoom };
    this.#strayed = whole;
    // At once, too, where the reader wants no motion.
    if (called && seen) this.#map.flyTo({ ...camera, duration: 900, essential: false });
    else this.#map.jumpTo(camera);
  }

  /** Draws on as many pixels as there are now, of the box and in each of its CSS pixels. */
  #resize(): void {
    this.#map.resize();
    if (this.#ready && this.#density !== window.devicePixelRatio) this.#prepareImages();
  }

  /** Brings the style to what is wanted, once there is one. */
  #draw(): void {
    if (!this.#ready) return;
    const before = this.#lookDrawn;
    this.#drawLook();
    if (this.#arcs !== this.#arcsDrawn) this.#setData('arcs', arcFeatures(this.#arcs));
    this.#arcsDrawn = this.#arcs;
    const { land, disputed } = this.#borders;
    const redrawn = this.#borders !== this.#bordersDrawn;
    if (redrawn) {
      this.#setData('land', land);
      this.#setData('disputed', disputed);
    }
    this.#bordersDrawn = this.#borders;
    const { outlined, selected } = this.#look;
    if (redrawn || outlined !== before.outlined) this.#setData('pointed', landOf(land, outlined));
    if (redrawn || selected !== before.selected) this.#setData('chosen', landOf(land, [selected]));
  }

  #drawLook(): void {
    const look = this.#look;
    const { palette, fills } = this.#lookDrawn;
    const before = new Map(mapLayers(this.#lookDrawn).map((layer) => [layer.id, layer]));
    const layers = mapLayers(look);
    this.#lookDrawn = look;
    if (look.palette !== palette || look.fills !== fills) this.#prepareImages();
    // Another day has other answers, and so other patterns.
    const stay = new Set(layers.map(({ id }) => id));
    for (const id of before.keys()) if (!stay.has(id)) this.#map.removeLayer(id);
    // From the top down: each comes under the one above it, which is there by then.
    for (const [i, layer] of [...layers.entries()].reverse()) {
      const old = before.get(layer.id);
      if (!old) this.#map.addLayer(layer, layers[i + 1]?.id);
      if (!old || JSON.stringify(old) === JSON.stringify(layer)) continue;
      if ('filter' in layer && layer.filter) this.#map.setFilter(layer.id, layer.filter);
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        this.#map.setPaintProperty(layer.id, name as PaintProperty, value);
      }
    }
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
   * A context that is lost before the style is there comes back without one: MapLibre keeps what it
   * can read of the style, and of one on its way it can read nothing.
   */
  #startAnew(): void {
    this.#lookDrawn = this.#look;
    this.#arcsDrawn = this.#arcs;
    this.#bordersDrawn = this.#borders;
    this.#placeDrawn = { ...this.#placeDrawn, projection: 'mercator' };
    this.#map.setStyle(this.#style());
    this.#prepareImages();
  }

  #setData(source: string, data: FeatureCollection | Feature): void {
    this.#map.getSource<import('maplibre-gl').GeoJSONSource>(source)?.setData(data);
  }

  #prepareImages(): void {
    this.#density = window.devicePixelRatio;
    const { tileDegrees, place } = this.#options;
    const tile = tileDegrees * pixelsPerDegree(Math.max(0, Math.floor(place.camera.zoom)));
    putImages(this.#map, this.#look.fills, this.#look.palette, tile);
  }

  #listen(): void {
    const { onView, onPoint, onClick, onGesturePrevented, onContext } = this.#options;
    const map = this.#map;
    const at = ({ point }: MapMouseEvent): [number, number] => [point.x, point.y];
    // Its projection is not asked of MapLibre, which knows none while the context is lost.
    const view = (): void => onView(liveViewOf(map, this.#placeDrawn.projection));
    map.on('move', view);
    map.on('movestart', ({ originalEvent }) => {
      if (originalEvent) this.#strayed = true;
    });
    map.on('resize', view);
    map.on('projectiontransition', view);
    map.on('mousemove', (event) => onPoint(at(event)));
    map.on('mouseout', () => onPoint(null));
    map.on('click', (event) => onClick(at(event)));
    map.on('cooperativegestureprevented', ({ gestureType }) =>
      onGesturePrevented(gestureType === 'touch_pan' ? 'touch' : 'wheel'),
    );
    // Comes again with the style of a context that is back. Not "idle": who keeps choosing keeps the
    // map from ever being that.
    map.on('style.load', () => this.#becomeReady());
    map.on('sourcedata', ({ tile }) => {
      if (tile) this.#received++;
    });
    let kept = false;
    map.on('webglcontextlost', () => {
      kept = this.#ready;
      this.#ready = false;
      onContext('lost');
    });
    map.on('webglcontextrestored', () => {
      if (!kept) this.#startAnew();
      onContext('back');
    });
    view();
  }
}
