import { Fragment, useId } from 'react';
import WORDS from '../../i18n/share/en.json' with { type: 'json' };
import { useFixedT } from '../../i18n/useI18n.ts';
import { TranslatableText } from '../../panels/TranslatableText.tsx';
import { HOSTS, type Host } from './embedSnippets.ts';

interface Props {
  host: Host;
  onChange: (host: Host) => void;
}

/** The kind of page that the code is for. */
export function HostChoice({ host, onChange }: Props) {
  const t = useFixedT(WORDS);
  const name = useId();
  return (
    <fieldset>
      <legend className="visually-hidden">{t('embed.hosts')}</legend>
      <div className="host-choice">
        {HOSTS.map((one) => (
          <Fragment key={one}>
            <label className="pill">
              <input
                type="radio"
                className="visually-hidden"
                name={name}
                checked={one === host}
                onChange={() => onChange(one)}
              />
              <TranslatableText>{t(`host.${one}`)}</TranslatableText>
            </label>{' '}
          </Fragment>
        ))}
      </div>
    </fieldset>
  );
}
