import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useI18n } from '../i18n/useI18n.ts';
import { Icon } from '../icons/Icon.tsx';

interface Props {
  /** Whether the sheet is open. On a wide page the panel stands beside the map in either state. */
  open: boolean;
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** A downward drag of this many pixels, or a flick, closes the sheet. */
const CLOSE_AFTER = 90;
const FLICK = 0.5;
const TALLER = -40;

/**
 * The panel: beside the map on a wide page, under it on a tablet held upright, and on a phone a sheet over
 * the page's foot that can be dragged, swiped away and closed by keyboard. It is not modal: the page
 * above it scrolls and answers as before.
 */
export function Sheet({ open, label, onClose, children }: Props) {
  const { t } = useI18n();
  const [tall, setTall] = useState(false);
  const [offset, setOffset] = useState(0);
  const drag = useRef<{ y: number; at: number } | null>(null);

  const start = (event: PointerEvent<HTMLElement>): void => {
    drag.current = { y: event.clientY, at: event.timeStamp };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    if (drag.current) setOffset(Math.max(TALLER, event.clientY - drag.current.y));
  };
  const end = (event: PointerEvent): void => {
    if (!drag.current) return;
    const moved = event.clientY - drag.current.y;
    const speed = moved / Math.max(1, event.timeStamp - drag.current.at);
    drag.current = null;
    setOffset(0);
    if (moved > CLOSE_AFTER || (moved > 20 && speed > FLICK)) {
      if (tall && moved < 2 * CLOSE_AFTER) setTall(false);
      else onClose();
    } else if (moved <= TALLER / 2) setTall(true);
  };

  return (
    // No aside, which reader modes drop.
    <section
      className="panel"
      data-open={open || undefined}
      data-tall={tall || undefined}
      aria-label={label}
    >
      <div className="sheet" ref={(sheet) => sheet?.style.setProperty('--drag', `${offset}px`)}>
        {open ? (
          <div className="sheet-bar">
            <button
              type="button"
              className="grip"
              aria-expanded={tall}
              aria-label={t(tall ? 'sheet.shorter' : 'sheet.taller')}
              onClick={() => setTall(!tall)}
              onPointerDown={start}
              onPointerMove={move}
              onPointerUp={end}
              onPointerCancel={end}
            />
            <button type="button" className="close" aria-label={t('sheet.close')} onClick={onClose}>
              <Icon name="close" />
            </button>
          </div>
        ) : null}
        {/* Focusable, since on a phone it scrolls by itself. */}
        <div className="sheet-body" tabIndex={open ? 0 : undefined}>
          {children}
        </div>
      </div>
    </section>
  );
}
