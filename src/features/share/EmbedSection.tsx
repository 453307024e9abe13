import { useState } from 'react';
import { usePage } from '../../context/usePage.ts';
import WORDS from '../../i18n/share/en.json' with { type: 'json' };
import { useFixedT, useI18n } from '../../i18n/useI18n.ts';
import { selectionOf } from '../../model/selection.ts';
import { choiceOfPath } from '../../model/urlState.ts';
import { pageDescription, pageTitle } from '../../panels/pageWords.ts';
import { useMapState } from '../../store/useMapState.ts';
import { addressesOf, embedStateOf } from './addresses.ts';
import { CopyField } from './CopyField.tsx';
import { EmbedOptions } from './EmbedOptions.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { type Host, type Size, snippetFor } from './embedSnippets.ts';
import { HostChoice } from './HostChoice.tsx';

/** The code for somebody's page, and what it makes there. */
export function EmbedSection({ home }: { home: string }) {
  const { story, site } = usePage();
  const translator = useI18n();
  const t = useFixedT(WORDS);
  const [host, setHost] = useState<Host>('page');
  const choice = useMapState((state) => state.choice);
  const [beginning, setBeginning] = useState(() => embedStateOf(choice));
  const [size, setSize] = useState<Size>({ width: null, height: 600 });
  const here = addressesOf(beginning, story, home);
  const addresses = site === undefined ? here : addressesOf(beginning, story, site);
  const { question, country } = beginning;
  const chosen = { question, selection: selectionOf(country) };
  const title = t('embed.map', { title: pageTitle(story, chosen) });
  const words = pageDescription(story, choiceOfPath(here.pictureOf, story), translator);
  const snippet = snippetFor(host, {
    beginning,
    addresses,
    size,
    title,
    alt: t('embed.alt', { words }),
    more: t('embed.more'),
    isPublic: site !== undefined,
  });
  const scheme = new URL(addresses.page).protocol;
  return (
    <>
      <div className="embed-head">
        <h3>{t('embed.title')}</h3>
        <HostChoice host={host} onChange={setHost} />
        <p className="field-hint">
          {[
            host === 'wordpress' && snippet.code === addresses.plainPage
              ? t('hint.address')
              : t(`hint.${host}`),
            ...(host === 'amp' && scheme !== 'https:' ? [t('embed.https', { scheme })] : []),
          ].join(' ')}
        </p>
      </div>
      <div>
        <EmbedOptions
          beginning={beginning}
          size={size}
          takes={snippet.takes}
          onBegin={(change) => setBeginning({ ...beginning, ...change })}
          onSize={(change) => setSize({ ...size, ...change })}
        />
        <CopyField
          isLong
          label={t('embed.code')}
          action={t('embed.copyCode')}
          value={snippet.code}
        />
      </div>
      <EmbedPreview
        snippet={snippet}
        src={snippet.makes === 'picture' ? here.picture : here.frame}
        size={size}
        title={title}
      />
    </>
  );
}
