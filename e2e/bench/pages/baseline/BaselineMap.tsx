import type { FeatureCollection } from 'geojson';
import { Map as MapLibreMap, type MapMouseEvent, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useRef, useState } from 'react';
import type { Story } from '../../../../src/content/schema.ts';
import { actorOf } from '../../../../src/model/positions.ts';
import { selectedActor } from '../../../../src/model/selection.ts';
import { useActions, useMapState } from '../../../../src/store/useMapState.ts';
import { answerWords, baselineStyle } from './baselineStyle.ts';

setWorkerUrl(workerUrl);

/** Asked for at once, beside the script: the page's head has begun to load it. */
const land = fetch('./land.json').then((answer) => answer.json() as Promise<FeatureCollection>);

interface Hovered {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/** The library's own map, with its tooltip: hover tells, a click chooses. */
export function BaselineMap({ story }: { story: Story }) {
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<MapLibreMap | null>(null);
  const { select } = useActions();
  const chosen = useMapState(({ choice }) => selectedActor(choice.selection));
  const [hovered, setHovered] = useState<Hovered | null>(null);

  useEffect(() => {
    const [area] = story.regions;
    let over = false;
    const start = async (): Promise<void> => {
      const data = await land;
      if (over || !box.current || !area) return;
      const made = new MapLibreMap({
        container: box.current,
        style: baselineStyle(story, data),
        bounds: [area.west, area.south, area.east, area.north],
        attributionControl: false,
        fadeDuration: 0,
      });
      map.current = made;
      const codeAt = ({ point }: MapMouseEvent): string | null => {
        if (!made.getLayer('land')) return null;
        const [first] = made.queryRenderedFeatures(point, { layers: ['land'] });
        return first ? String(first.properties.code) : null;
      };
      made.on('mousemove', (event) => {
        const code = codeAt(event);
        setHovered(code ? { code, x: event.point.x, y: event.point.y } : null);
      });
      made.on('mouseout', () => setHovered(null));
      made.on('click', (event) => {
        const code = codeAt(event);
        select(story.actors.some(({ id }) => id === code) ? code : null);
      });
    };
    void start();
    return () => {
      over = true;
      map.current?.remove();
      map.current = null;
    };
  }, [story, select]);

  useEffect(() => {
    if (map.current?.getLayer('chosen')) {
      map.current.setFilter('chosen', ['==', ['get', 'code'], chosen ?? '']);
    }
  }, [chosen]);

  const actor = actorOf(story, hovered?.code ?? null);
  return (
    <div className="map">
      <div ref={box} className="map-box" />
      {hovered && actor ? (
        <div className="tooltip" style={{ left: hovered.x, top: hovered.y }}>
          <b>{actor.name}</b>
          <span>{answerWords(story, actor)}</span>
        </div>
      ) : null}
    </div>
  );
}
