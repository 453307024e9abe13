import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useI18n } from '../../i18n/useI18n.ts';
import { Icon } from '../../icons/Icon.tsx';

interface Props {
  title: string;
  /** Whether it holds little, and is then no wider than a column of text. */
  isNarrow?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog over the page, with its title and the way out. */
export function Modal({ title, isNarrow = false, onClose, children }: Props) {
  const { t } = useI18n();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    // Escape closes the dialog and means nothing to the page behind it.
    <dialog
      ref={dialog}
      className={isNarrow ? 'modal modal-narrow' : 'modal'}
      aria-labelledby={id}
      closedby="any"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="modal-head">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className="close"
          aria-label={t('sheet.close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="modal-body">{children}</div>
    </dialog>
  );
}
