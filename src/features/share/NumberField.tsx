import { useId, useState } from 'react';
import WORDS from '../../i18n/share/en.json' with { type: 'json' };
import { useFixedT } from '../../i18n/useI18n.ts';

interface Props {
  label: string;
  value: number;
  bounds: { readonly least: number; readonly most: number };
  disabled?: boolean;
  onChange: (value: number) => void;
}

/** A whole number within bounds. What does not fit is left to be mended, and the last that fitted counts. */
export function NumberField({ label, value, bounds, disabled = false, onChange }: Props) {
  const t = useFixedT(WORDS);
  const id = useId();
  const [draft, setDraft] = useState(`${value}`);
  const { least, most } = bounds;
  const fits = (words: string): boolean =>
    /^\d+$/.test(words) && Number(words) >= least && Number(words) <= most;
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        value={draft}
        disabled={disabled}
        aria-invalid={!fits(draft)}
        aria-describedby={`${id}range`}
        onChange={({ target }) => {
          setDraft(target.value);
          if (fits(target.value)) onChange(Number(target.value));
        }}
      />
      <p id={`${id}range`} role="status" className="field-status">
        {fits(draft) ? '' : t('embed.range', { least, most, value })}
      </p>
    </div>
  );
}
