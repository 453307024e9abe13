import { type ReactNode, useId, useRef, useState } from 'react';
import WORDS from '../../i18n/share/en.json' with { type: 'json' };
import { useFixedT } from '../../i18n/useI18n.ts';

interface Props {
  /** What the field is called. */
  label: string;
  /** What the button that copies is called. */
  action: string;
  value: string;
  /** Whether it takes several lines. */
  isLong?: boolean;
  /** What else can be done with it, beside the button. */
  children?: ReactNode;
}

/**
 * Words to copy. Where the browser refuses (there is no way to the clipboard, or a frame's sandbox or
 * the reader forbids it) they are selected, and the line says that this is all that has happened.
 */
export function CopyField({ label, action, value, isLong = false, children }: Props) {
  const t = useFixedT(WORDS);
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [said, setSaid] = useState({ about: '', words: '' });
  const copy = async (): Promise<void> => {
    // What is said twice must change in between, or it is not read out.
    setSaid({ about: value, words: '' });
    try {
      await navigator.clipboard.writeText(value);
      setSaid({ about: value, words: t('copy.done') });
    } catch {
      field.current?.focus();
      field.current?.setSelectionRange(0, value.length);
      const byTouch = window.matchMedia('(pointer: coarse)').matches;
      setSaid({ about: value, words: t(byTouch ? 'copy.held' : 'copy.selected') });
    }
  };
  const props = { ref: field, id, value, readOnly: true, spellCheck: false };
  return (
    <div className={isLong ? 'copy-code' : undefined}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {isLong ? <textarea {...props} /> : null}
      <div className="button-row">
        {isLong ? null : <input type="text" {...props} />}
        <button type="button" className="button" onClick={() => void copy()}>
          {action}
        </button>{' '}
        {children}
        {/* What was copied is not what the field holds now. */}
        <p role="status" className="field-status">
          {said.about === value ? said.words : ''}
        </p>
      </div>
    </div>
  );
}
