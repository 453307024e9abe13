import { Fragment } from 'react';
import { useI18n } from '../i18n/useI18n.ts';
import type { Projection } from '../map/place.ts';
import { onPlainClick } from '../panels/plainClick.ts';
import { usePage } from '../panels/usePage.ts';
import { useActions, useMap } from '../store/useMap.ts';

interface Props {
  /** The reader shows a wish to move the map. */
  onWant: () => void;
  /** Whether there is or will be a map that moves. */
  canMove: boolean;
  projection: Projection;
  onZoom: (levels: number) => void;
  onProjection: (projection: Projection) => void;
}

/** Zoom, globe and the places to jump to. */
export function MapControls({ onWant, canMove, projection, onZoom, onProjection }: Props) {
  const { story, hrefOf } = usePage();
  const { t } = useI18n();
  const { goTo } = useActions();
  const { area: current } = useMap(({ choice }) => choice);
  const flat = projection === 'mercator';
  return (
    <div className="map-bar needs-script">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears that one of its buttons has the focus */}
      <div className={canMove ? 'zoom' : 'zoom zoom-off'} onFocus={onWant} onPointerEnter={onWant}>
        <button type="button" aria-label={t('map.zoomIn')} onClick={() => onZoom(1)}>
          +
        </button>{' '}
        <button type="button" aria-label={t('map.zoomOut')} onClick={() => onZoom(-1)}>
          −
        </button>{' '}
        <button
          type="button"
          aria-label={t(flat ? 'map.globe' : 'map.flat')}
          aria-pressed={!flat}
          onClick={() => onProjection(flat ? 'globe' : 'mercator')}
        >
          ◍
        </button>
      </div>
      <nav className="areas" aria-label={t('map.areas')}>
        {story.areas.map((area) => (
          <Fragment key={area.id}>
            <a
              href={hrefOf({ area: area.id })}
              aria-current={area.id === current ? 'true' : undefined}
              onClick={onPlainClick(() => goTo(area.id))}
            >
              {area.label}
            </a>{' '}
          </Fragment>
        ))}
      </nav>
    </div>
  );
}
