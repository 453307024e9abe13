import { useId, useLayoutEffect, useRef } from 'react';
import { useI18n, useSayer } from '../../i18n/useI18n.ts';
import { useStyle } from '../../panels/useStyle.ts';
import { EmbedSection } from './EmbedSection.tsx';
import { LinkSection } from './LinkSection.tsx';
import css from './share.css?inline';
import { WORDS } from './words.ts';

export interface ShareProps {
  onClose: () => void;
}

/** The ways to pass the view on: a link, a picture, and the code for an article's page. */
export function ShareDialog({ onClose }: ShareProps) {
  const { t: tPage } = useI18n();
  const t = useSayer(WORDS);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useStyle(css);
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    // Escape closes the dialog and means nothing to the page behind it.
    <dialog
      ref={dialog}
      className="share"
      aria-labelledby={id}
      closedby="any"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="share-head">
        <h2 id={id}>{t('share.title')}</h2>
        <button
          type="button"
          className="close"
          aria-label={tPage('sheet.close')}
          onClick={() => dialog.current?.close()}
        >
          ✕
        </button>
      </div>
      <div className="share-body">
        <LinkSection />
        <EmbedSection />
      </div>
    </dialog>
  );
}
