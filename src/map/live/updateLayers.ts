import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';

type PaintProperty = Parameters<MapLibreMap['setPaintProperty']>[1];

/** Changes the layers of a map, bottom to top, and leaves those alone that stay the same. */
export function updateLayers(
  map: MapLibreMap,
  before: readonly LayerSpecification[],
  layers: readonly LayerSpecification[],
): void {
  const old = new Map(before.map((layer) => [layer.id, layer]));
  const ids = new Set(layers.map(({ id }) => id));
  for (const id of old.keys()) if (!ids.has(id)) map.removeLayer(id);
  // From the top down: each is added under the one above it, which is there by then.
  for (const [i, layer] of [...layers.entries()].reverse()) {
    const same = old.get(layer.id);
    if (!same) map.addLayer(layer, layers[i + 1]?.id);
    if (!same || JSON.stringify(same) === JSON.stringify(layer)) continue;
    if ('filter' in layer && layer.filter) map.setFilter(layer.id, layer.filter);
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, name as PaintProperty, value);
    }
  }
}
