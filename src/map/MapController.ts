import type { Feature, FeatureCollection } from 'geojson';
import {
  LngLat,
  Map as MapLibreMap,
  type MapMouseEvent,
  type Point,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Arc } from '../model/arcs.ts';
import { type LightWorld, lightDisputed, lightFeatures } from '../model/geometry.ts';
import { type Camera, type LonLat, pixelsPerDegree } from '../model/mercator.ts';
import { patternImage } from './images.ts';
import { arcFeatures, type MapData, type MapLook, mapLayers, mapStyle } from './style.ts';

setWorkerUrl(workerUrl);

/** What the reader sees of the earth just now, for whatever is laid over the map. */
export interface LiveView {
  /** Where a point is, in CSS pixels of the map's box; `null` when it is behind the globe. */
  readonly position: (at: LonLat) => { x: number; y: number } | null;
  /** CSS pixels in a degree of longitude at the equator. */
  readonly scale: number;
}

export type Projection = 'mercator' | 'globe';

type PaintProperty = Parameters<MapLibreMap['setPaintProperty']>[1];

/** The reader's input that the page, not the map, keeps: see `cooperativeGestures`. */
export type KeptGesture = 'wheel' | 'touch';

export interface LiveMapOptions {
  readonly container: HTMLElement;
  readonly camera: Camera;
  /** The light borders: the very paths of the still. */
  readonly world: LightWorld;
  readonly arcs: readonly Arc[];
  readonly look: MapLook;
  /** Length of a pattern's tile, in degrees of longitude. */
  readonly tileDegrees: number;
  readonly onView: (view: LiveView) => void;
  readonly onPoint: (at: readonly [x: number, y: number] | null) => void;
  readonly onClick: (at: readonly [x: number, y: number]) => void;
  readonly onKeptGesture: (gesture: KeptGesture) => void;
  /** The context was lost (`false`) or is back and drawn again (`true`). */
  readonly onContext: (drawn: boolean) => void;
}

const MAX_ZOOM = 9;
/** How much of the box's height the globe takes at first, and what it turns to the reader. */
const GLOBE_SHARE = 0.92;
const GLOBE_CENTER: LonLat = [70, 42];
/** How far beyond the opening view a reader may go out, in zoom levels. */
const ZOOM_OUT = 0.6;
/** Beyond this latitude a Mercator map has nothing to show. */
const MAX_LATITUDE = 84;

/**
 * Owns the live map: state goes in through its methods, the reader's acts come out through its
 * callbacks, and nothing else calls MapLibre. It skips what has not changed, since every change of a
 * layer costs a new tile. Layers follow `look` and nothing is kept in feature state, which a lost
 * context would take with it.
 *
 * @throws what MapLibre throws where WebGL 2 is not to be had; the container is then left clean
 */
export class MapController {
  readonly #map: MapLibreMap;
  readonly #options: LiveMapOptions;
  /** What is wanted, and what the style has: they differ while there is no style to change. */
  #look: MapLook;
  #lookDrawn: MapLook;
  #arcs: readonly Arc[];
  #arcsDrawn: readonly Arc[];
  #borders: Pick<MapData, 'land' | 'disputed'> | null = null;
  /** Whether the style can be changed: not before it is loaded, nor while the context is lost. */
  #ready = false;
  /** Whether the reader has moved the map away from the camera that it was given. */
  #strayed = false;

  constructor(options: LiveMapOptions) {
    this.#options = options;
    this.#look = options.look;
    this.#lookDrawn = options.look;
    this.#arcs = options.arcs;
    this.#arcsDrawn = options.arcs;
    const { camera, world, arcs, look } = options;
    const data = { land: lightFeatures(world), disputed: lightDisputed(world), arcs };
    const minZoom = camera.zoom - ZOOM_OUT;
    this.#map = new MapLibreMap({
      container: options.container,
      style: mapStyle(data, look),
      center: [...camera.center],
      zoom: camera.zoom,
      minZoom,
      maxZoom: MAX_ZOOM,
      // MapLibre would fill the box with the world and so move the first camera.
      transformConstrain: (center, zoom) => ({
        center: new LngLat(
          Math.max(-200, Math.min(220, center.lng)),
          Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, center.lat)),
        ),
        zoom: Math.max(minZoom, Math.min(MAX_ZOOM, zoom)),
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
    });
    this.#map.touchZoomRotate.disableRotation();
    // The product's own keyboard walks the countries; a canvas in the tab order would be a dead stop.
    this.#map.getCanvas().tabIndex = -1;
    this.#prepareImages();
    this.#listen();
  }

  /** Whether countries are on the screen: `load` and `idle` are both reported by an empty map. */
  isDrawn(): boolean {
    // Not "isStyleLoaded" besides: who keeps choosing keeps the style from ever being at rest.
    return this.#ready && this.#map.queryRenderedFeatures({ layers: ['land'] }).length > 0;
  }

  /** The code of the land at a point of the box, or the nearest within a tolerance in CSS pixels. */
  codeAt([x, y]: readonly [number, number], tolerance: number): string | null {
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
  setBorders(borders: Pick<MapData, 'land' | 'disputed'>): void {
    this.#borders = borders;
    this.#draw();
  }

  /** Moves to a camera, at once where the reader wants no motion. */
  moveTo({ center, zoom }: Camera): void {
    this.#strayed = false;
    this.#map.flyTo({ center: [...center], zoom, duration: 900, essential: false });
  }

  /** Fits the canvas to its box, and the camera too unless the reader has moved it. */
  fit({ center, zoom }: Camera): void {
    this.#map.resize();
    if (!this.#strayed) this.#map.jumpTo({ center: [...center], zoom });
  }

  zoomBy(levels: number): void {
    this.#strayed = true;
    this.#map.easeTo({ zoom: this.#map.getZoom() + levels, duration: 250 });
  }

  /**
   * Shows the flat map at a camera, or the whole globe in a box of a height in CSS pixels.
   */
  setProjection(type: Projection, flat: Camera, height: number): void {
    this.#map.setProjection({ type });
    if (type === 'mercator') {
      this.moveTo(flat);
      return;
    }
    this.#strayed = true;
    const zoom = Math.log2((GLOBE_SHARE * height * Math.PI) / 512);
    this.#map.easeTo({ center: [...GLOBE_CENTER], zoom, duration: 900, essential: false });
  }

  /** Takes the map away: context, worker and listeners. */
  remove(): void {
    this.#map.remove();
  }

  /** Brings the style to what is wanted, once there is one. */
  #draw(): void {
    if (!this.#ready) return;
    this.#drawLook();
    if (this.#arcs !== this.#arcsDrawn) this.#setData('arcs', arcFeatures(this.#arcs));
    this.#arcsDrawn = this.#arcs;
    if (this.#borders) {
      this.#setData('land', this.#borders.land);
      this.#setData('disputed', this.#borders.disputed);
      this.#borders = null;
    }
  }

  #drawLook(): void {
    const look = this.#look;
    const before = new Map(mapLayers(this.#lookDrawn).map((layer) => [layer.id, layer]));
    const recoloured = look.palette !== this.#lookDrawn.palette;
    this.#lookDrawn = look;
    if (recoloured) this.#prepareImages();
    for (const layer of mapLayers(look)) {
      const old = before.get(layer.id);
      if (!old || JSON.stringify(old) === JSON.stringify(layer)) continue;
      if ('filter' in layer && layer.filter) this.#map.setFilter(layer.id, layer.filter);
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        this.#map.setPaintProperty(layer.id, name as PaintProperty, value);
      }
    }
  }

  #becomeReady(): void {
    this.#ready = true;
    this.#draw();
  }

  #setData(source: string, data: FeatureCollection | Feature): void {
    this.#map.getSource<import('maplibre-gl').GeoJSONSource>(source)?.setData(data);
  }

  #prepareImages(): void {
    const tile =
      this.#options.tileDegrees *
      pixelsPerDegree(Math.max(0, Math.floor(this.#options.camera.zoom)));
    for (const fill of this.#look.fills) {
      if (fill.pattern === 'solid') continue;
      const image = patternImage(fill, this.#look.palette, tile);
      if (this.#map.hasImage(fill.key)) this.#map.updateImage(fill.key, image);
      else this.#map.addImage(fill.key, image, { pixelRatio: image.width / tile });
    }
  }

  #listen(): void {
    const { onView, onPoint, onClick, onKeptGesture, onContext } = this.#options;
    const map = this.#map;
    const at = ({ point }: MapMouseEvent): [number, number] => [point.x, point.y];
    const view = (): void => onView(this.#view());
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
      onKeptGesture(gestureType === 'touch_pan' ? 'touch' : 'wheel'),
    );
    map.once('style.load', () => this.#becomeReady());
    map.on('webglcontextlost', () => {
      this.#ready = false;
      onContext(false);
    });
    map.on('webglcontextrestored', () =>
      map.once('idle', () => {
        this.#becomeReady();
        onContext(this.isDrawn());
      }),
    );
    view();
  }

  #view(): LiveView {
    const map = this.#map;
    const round = map.getProjection()?.type === 'globe';
    return {
      position: ([lon, lat]) => {
        const point = map.project([lon, lat]);
        if (round && isBehind(map, point, lat)) return null;
        return { x: point.x, y: point.y };
      },
      scale: pixelsPerDegree(map.getZoom()),
    };
  }
}

/** Whether the globe hides a point: the pixel where it would be then shows another latitude. */
function isBehind(map: MapLibreMap, point: Point, lat: number): boolean {
  const seen = map.unproject(point);
  const back = map.project(seen);
  return Math.abs(seen.lat - lat) > 1 || back.dist(point) > 1;
}
