import { Fragment } from 'react';
import { onPlainClick } from '../context/onPlainClick.ts';
import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { Icon } from '../icons/Icon.tsx';
import { useActions } from '../store/useMapState.ts';
import type { Projection } from './live/cameraTarget.ts';

interface Props {
  /** The map's id. */
  id: string;
  /** Called when the reader is about to move the map. */
  onWant: () => void;
  /** Whether there is or will be a map that moves. */
  canMove: boolean;
  projection: Projection;
  /** The region that is on the screen, by its id; `null` where the map is elsewhere. */
  region: string | null;
  onZoom: (levels: number) => void;
  onProjection: (projection: Projection) => void;
}

/** The id of the element that ends a map's box, which a page's first frame waits for. */
export const mapEndId = (id: string): string => `${id}-end`;

/** Zoom, globe and the regions to jump to. */
export function MapControls({ id, onWant, canMove, projection, region, ...on }: Props) {
  const { displayed: story, hrefOf } = usePage();
  const { t } = useI18n();
  const { setRegion } = useActions();
  const flat = projection === 'mercator';
  return (
    <div className="map-controls needs-script">
      <nav className="regions" aria-label={t('map.areas')}>
        {story.regions.map((option) => (
          <Fragment key={option.id}>
            <a
              href={hrefOf({ region: option.id })}
              aria-current={option.id === region ? 'true' : undefined}
              onClick={onPlainClick(() => setRegion(option.id))}
            >
              {option.label}
            </a>{' '}
          </Fragment>
        ))}
      </nav>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears that one of its buttons has the focus */}
      <div
        id={mapEndId(id)}
        className={canMove ? 'zoom' : 'zoom zoom-off'}
        onFocus={onWant}
        onPointerEnter={onWant}
      >
        <button type="button" aria-label={t('map.zoomIn')} onClick={() => on.onZoom(1)}>
          <Icon name="plus" />
        </button>{' '}
        <button type="button" aria-label={t('map.zoomOut')} onClick={() => on.onZoom(-1)}>
          <Icon name="minus" />
        </button>{' '}
        <button
          type="button"
          aria-label={t(flat ? 'map.globe' : 'map.flat')}
          aria-pressed={!flat}
          className="globe"
          onClick={() => on.onProjection(flat ? 'globe' : 'mercator')}
        >
          <Icon name="globe" />{' '}
          <span className="globe-word">{t(flat ? 'map.globe' : 'map.flat')}</span>
        </button>
      </div>
    </div>
  );
}
