import { type ComponentType, useEffect, useState } from 'react';
import type { TakeProps } from '../features/share/TakeAlong.tsx';
import { useI18n } from '../i18n/useI18n.ts';
import { useActions, useMap } from '../store/useMap.ts';

type Dialog = ComponentType<TakeProps>;

/** Fetched when a pointer nears the button. */
const load = async (): Promise<Dialog> => (await import('./late.ts')).late.TakeAlong;
const want = (): void => void load().catch(() => undefined);

/** The button that opens what passes the view on, and whatever is taken along, by it or from elsewhere. */
export function ShareTool() {
  const { t } = useI18n();
  const { notice, take } = useActions();
  const taken = useMap((state) => state.taken);
  const [Dialog, setDialog] = useState<Dialog | null>(null);
  useEffect(() => {
    if (taken === null) return;
    load().then(
      (come) => {
        notice('share', false);
        setDialog(() => come);
      },
      () => {
        notice('share', true);
        take(null);
      },
    );
  }, [taken, notice, take]);
  return (
    <>
      <button type="button" className="button" onPointerEnter={want} onClick={() => take('')}>
        {/* On a narrow page the field beside it needs the room more. */}
        {t('share.open')}
        <span className="roomy">{`\u00a0${t('share.embed')}`}</span>
      </button>
      {Dialog && taken !== null ? <Dialog taken={taken} onClose={() => take(null)} /> : null}
    </>
  );
}
