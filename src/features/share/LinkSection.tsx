import { usePage } from '../../context/usePage.ts';
import WORDS from '../../i18n/share/en.json' with { type: 'json' };
import { useFixedT } from '../../i18n/useI18n.ts';
import { PICTURE } from '../../model/socialImagePaths.ts';
import { choiceOfPath } from '../../model/urlState.ts';
import { pageTitle } from '../../panels/pageWords.ts';
import { useMapState } from '../../store/useMapState.ts';
import { addressesOf, embedStateOf } from './addresses.ts';
import { CopyField } from './CopyField.tsx';

/** The link to what is on, and its page's picture. */
export function LinkSection({ home }: { home: string }) {
  const { story, permalink } = usePage();
  const t = useFixedT(WORDS);
  const choice = useMapState((state) => state.choice);
  const url = permalink() ?? '';
  // From where the page stands, since a browser saves no file of another host by itself.
  const { picture, pictureOf } = addressesOf(embedStateOf(choice), story, home);
  const title = pageTitle(story, choiceOfPath(pictureOf, story));
  return (
    <section className="share-link">
      <CopyField label={t('share.link')} action={t('share.copyLink')} value={url}>
        {'share' in navigator ? (
          <button
            type="button"
            className="button"
            // A reader who thinks better of it is no failure, and one whom nothing offers has the link.
            onClick={() => void navigator.share({ title, url }).catch(() => undefined)}
          >
            {t('share.app')}
          </button>
        ) : null}{' '}
        <a
          className="button"
          href={picture}
          download={`${pictureOf.replace(/\/$/, '').replaceAll('/', '-') || 'map'}.png`}
          title={t('share.pictureOf', { title, ...PICTURE })}
        >
          {t('share.download')}
        </a>
      </CopyField>
    </section>
  );
}
