import { type ComponentType, useEffect, useState } from 'react';
import type { ShareDialogsProps } from '../../features/share/ShareDialogs.tsx';
import { useI18n } from '../../i18n/useI18n.ts';
import { TranslatableText } from '../../panels/TranslatableText.tsx';
import { useActions, useMapState } from '../../store/useMapState.ts';
import { loadLazyParts, preloadLazyParts } from './useLazyParts.ts';

type Dialog = ComponentType<ShareDialogsProps>;

/**
 * The share button, and the dialog that it or a statement's cite button opens, loaded on demand.
 */
export function LazyShare({ map }: Pick<ShareDialogsProps, 'map'>) {
  const { t } = useI18n();
  const { setNotice, setShareTarget } = useActions();
  const taken = useMapState((state) => state.shareTarget);
  const [Dialog, setDialog] = useState<Dialog | null>(null);
  useEffect(() => {
    if (taken === null) return;
    loadLazyParts().then(
      ({ ShareDialogs = null }) => {
        setNotice('part-missing', false);
        setDialog(() => ShareDialogs);
      },
      () => {
        setNotice('part-missing', true);
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
        <TranslatableText>{t('share.open')}</TranslatableText>
        <span className="button-detail">{`\u00a0${t('share.embed')}`}</span>
      </button>
      {Dialog && taken !== null ? (
        <Dialog target={taken} map={map} onClose={() => setShareTarget(null)} />
      ) : null}
    </>
  );
}
