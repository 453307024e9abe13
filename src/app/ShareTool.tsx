import { type ComponentType, useLayoutEffect, useRef, useState } from 'react';
import type { ShareProps } from '../features/share/ShareDialog.tsx';
import { useI18n } from '../i18n/useI18n.ts';
import type { PagePlace } from '../store/syncUrl.ts';
import { useActions } from '../store/useMap.ts';

type Dialog = ComponentType<ShareProps>;

/** Fetched when a pointer or the focus nears the button. */
const load = async (): Promise<Dialog> => (await import('./late.ts')).late.ShareDialog;
const want = (): void => void load().catch(() => undefined);

/** The button that opens what passes the view on. */
export function ShareTool({ place: { root, site } }: { place: PagePlace }) {
  const { t } = useI18n();
  const { notice } = useActions();
  const [Dialog, setDialog] = useState<Dialog | null>(null);
  const home = useRef('');
  useLayoutEffect(() => {
    // Taken once: a relative root would mean another folder after the first step.
    home.current = new URL(root || './', window.location.href).href;
  }, [root]);
  const open = async (): Promise<void> => {
    const come = await load().catch(() => null);
    notice('share', come === null);
    setDialog(() => come);
  };
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        onPointerEnter={want}
        onFocus={want}
        onClick={() => void open()}
      >
        {/* On a narrow page the field beside it needs the room more. */}
        {t('share.open')}
        <span className="roomy">{` ${t('share.embed')}`}</span>
      </button>
      {Dialog ? <Dialog home={home.current} site={site} onClose={() => setDialog(null)} /> : null}
    </>
  );
}
