import { type ComponentType, useState } from 'react';
import type { ShareProps } from '../features/share/ShareDialog.tsx';
import { useI18n } from '../i18n/useI18n.ts';
import { useActions } from '../store/useMap.ts';
import { loadLate, wantLate } from './useLate.ts';

type Dialog = ComponentType<ShareProps>;

/** The button that opens what passes the view on. */
export function ShareTool() {
  const { t } = useI18n();
  const { notice } = useActions();
  const [Dialog, setDialog] = useState<Dialog | null>(null);
  const open = async (): Promise<void> => {
    const come = await loadLate().catch(() => null);
    notice('late', come === null);
    setDialog(() => come?.ShareDialog ?? null);
  };
  return (
    <>
      <button
        type="button"
        className="button"
        onPointerEnter={wantLate}
        onClick={() => void open()}
      >
        {/* On a narrow page the field beside it needs the room more. */}
        {t('share.open')}
        <span className="roomy">{`\u00a0${t('share.embed')}`}</span>
      </button>
      {Dialog ? <Dialog onClose={() => setDialog(null)} /> : null}
    </>
  );
}
