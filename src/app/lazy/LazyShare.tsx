import { type ComponentType, useEffect, useState } from 'react';
import type { TakeProps } from '../../features/share/ShareDialogs.tsx';
import { useI18n } from '../../i18n/useI18n.ts';
import { Words } from '../../panels/Words.tsx';
import { useActions, useMapState } from '../../store/useMapState.ts';
import { loadLazyParts, preloadLazyParts } from './useLazyParts.ts';

type Dialog = ComponentType<TakeProps>;

/**
 * The share button, and the dialog that it or a statement's cite button opens, loaded on demand.
 */
export function LazyShare({ map }: Pick<TakeProps, 'map'>) {
  const { t } = useI18n();
  const { setNotice, setShareTarget } = useActions();
  const taken = useMapState((state) => state.shareTarget);
  const [Dialog, setDialog] = useState<Dialog | null>(null);
  useEffect(() => {
    if (taken === null) return;
    loadLazyParts().then(
      ({ ShareDialogs = null }) => {
        setNotice('late', false);
        setDialog(() => ShareDialogs);
      },
      () => {
        setNotice('late', true);
        setShareTarget(null);
      },
    );
  }, [taken, setNotice, setShareTarget]);
  return (
    <>
      <button
        type="button"
        className="button"
        onPointerEnter={preloadLazyParts}
        onClick={() => setShareTarget('')}
      >
        {/* Hidden on a narrow page, where the search field needs the room. */}
        <Words>{t('share.open')}</Words>
        <span className="button-detail">{`\u00a0${t('share.embed')}`}</span>
      </button>
      {Dialog && taken !== null ? (
        <Dialog taken={taken} map={map} onClose={() => setShareTarget(null)} />
      ) : null}
    </>
  );
}
