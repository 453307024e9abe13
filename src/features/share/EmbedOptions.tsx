import { type ReactNode, useId, useState } from 'react';
import { usePage } from '../../context/usePage.ts';
import WORDS from '../../i18n/share/en.json' with { type: 'json' };
import { useFixedT, useI18n } from '../../i18n/useI18n.ts';
import type { Theme } from '../../model/selection.ts';
import { TranslatableText } from '../../panels/TranslatableText.tsx';
import type { EmbedState } from './addresses.ts';
import { HEIGHTS, type Size, type Snippet, WIDTHS } from './embedSnippets.ts';
import { NumberField } from './NumberField.tsx';

interface Props {
  beginning: EmbedState;
  size: Size;
  takes: Snippet['takes'];
  onBegin: (change: Partial<EmbedState>) => void;
  onSize: (change: Partial<Size>) => void;
}

const THEMES = ['auto', 'light', 'dark'] as const satisfies readonly Theme[];
/** What a width begins with once one is asked for: a usual column. */
const USUAL_WIDTH = 600;

/** What the map begins with, and how large it is, where the code says it. */
export function EmbedOptions({ beginning, size, takes, onBegin, onSize }: Props) {
  const { story, languages } = usePage();
  const { collator } = useI18n();
  const t = useFixedT(WORDS);
  const [width, setWidth] = useState(size.width ?? USUAL_WIDTH);
  const actors = story.actors
    .filter(({ speaksFor }) => speaksFor === undefined)
    .toSorted((a, b) => collator.compare(a.name, b.name));
  return (
    <div className="embed-options">
      <Select
        className="option-wide"
        label={t('embed.question')}
        value={beginning.question}
        onChange={(question) => onBegin({ question })}
      >
        {story.questions.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
      <Select
        label={t('embed.country')}
        value={beginning.country ?? ''}
        onChange={(country) => onBegin({ country: country || null })}
      >
        <option value="">{t('embed.nobody')}</option>
        {actors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        label={t('embed.theme')}
        value={beginning.theme}
        onChange={(theme) => onBegin({ theme: theme as Theme })}
      >
        {THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {t(`embed.theme.${theme}`)}
          </option>
        ))}
      </Select>
      {Object.keys(languages).length > 1 ? (
        <Select
          label={t('embed.language')}
          value={beginning.lang}
          onChange={(chosen) => onBegin({ lang: chosen })}
        >
          {Object.entries(languages).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </Select>
      ) : null}
      {takes.width ? (
        <div>
          <NumberField
            label={t('embed.width')}
            value={width}
            bounds={WIDTHS}
            disabled={size.width === null}
            onChange={(chosen) => {
              setWidth(chosen);
              onSize({ width: chosen });
            }}
          />
          <label className="checkbox">
            <input
              type="checkbox"
              checked={size.width === null}
              onChange={({ target }) => onSize({ width: target.checked ? null : width })}
            />
            <TranslatableText>{t('embed.fill')}</TranslatableText>
          </label>
        </div>
      ) : null}
      {takes.height ? (
        <NumberField
          label={t('embed.height')}
          value={size.height}
          bounds={HEIGHTS}
          onChange={(height) => onSize({ height })}
        />
      ) : null}
    </div>
  );
}

interface SelectProps {
  label: string;
  value: string;
  className?: string;
  onChange: (value: string) => void;
  children: ReactNode;
}

function Select({ label, value, className, onChange, children }: SelectProps) {
  const id = useId();
  return (
    <div className={className}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </div>
  );
}
