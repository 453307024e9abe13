import { type ComponentType, useState } from 'react';
import type { ShareProps } from '../features/share/ShareDialog.tsx';
import { useI18n } from '../i18n/useI18n.ts';
import { useActions } from '../store/useMap.ts';

type Dialog = ComponentType<ShareProps>;

/** Fetched when a pointer nears the button. */
const load = async (): Promise<Dialog> => (await import('./late.ts')).late.ShareDialog;
const want = (): void => void load().catch(() => undefined);

/** The button that opens what passes the view on. */
export function ShareTool() {
  const { t } = useI18n();
  const { notice } = useActions();
  const [Dialog, setDialog] = useState<Dialog | null>(null);
  const open = async (): Promise<void> => {
    const come = await load().catch(() => null);
    notice('share', come === null);
    setDialog(() => come);
  };
  return (
    <>
      <button type="button" className="button" onPointerEnter={want} onClick={() => void open()}>
        {/* On a narrow page the field beside it needs the room more. */}
        {t('share.open')}
        <span className="roomy">{`\u00a0${t('share.embed')}`}</span>
      </button>
      {Dialog ? <Dialog onClose={() => setDialog(null)} /> : null}
    </>
  );
}
