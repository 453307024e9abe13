import { type ComponentType, useEffect, useState } from 'react';
import type { TakeProps } from '../features/share/TakeAlong.tsx';
import { useI18n } from '../i18n/useI18n.ts';
import { Words } from '../panels/Words.tsx';
import { useActions, useMap } from '../store/useMap.ts';
import { loadLate, wantLate } from './useLate.ts';

type Dialog = ComponentType<TakeProps>;

/** The button that opens what passes the view on, and whatever is taken along, by it or from elsewhere. */
export function ShareTool() {
  const { t } = useI18n();
  const { notice, take } = useActions();
  const taken = useMap((state) => state.taken);
  const [Dialog, setDialog] = useState<Dialog | null>(null);
  useEffect(() => {
    if (taken === null) return;
    loadLate().then(
      ({ TakeAlong = null }) => {
        notice('late', false);
        setDialog(() => TakeAlong);
      },
      () => {
        notice('late', true);
        take(null);
      },
    );
  }, [taken, notice, take]);
  return (
    <>
      <button type="button" className="button" onPointerEnter={wantLate} onClick={() => take('')}>
        {/* On a narrow page the field beside it needs the room more. */}
        <Words>{t('share.open')}</Words>
        <span className="roomy">{`\u00a0${t('share.embed')}`}</span>
      </button>
      {Dialog && taken !== null ? <Dialog taken={taken} onClose={() => take(null)} /> : null}
    </>
  );
}
