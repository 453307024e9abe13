import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { languageFolder } from '../model/languagePaths.ts';
import { newspaperName } from '../model/statements.ts';
import { useMapState } from '../store/useMapState.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { TranslatableText } from './TranslatableText.tsx';

interface Props {
  /**
   * Whether the map is framed: links then open in a tab of their own, or they would replace the
   * map.
   */
  framed: boolean;
}

/** What the map is made of and what it is not: the source, the borders, the corrections. */
export function AboutMap({ framed }: Props) {
  const { story, permalink, root } = usePage();
  useMapState(({ choice }) => choice);
  const address = permalink();
  const { t, date, lang } = useI18n();
  const { article, corrections } = story;
  const inIts = article.language === lang ? undefined : article.language;
  const alternate = article.alternates?.[lang];
  const target = framed ? '_blank' : undefined;
  return (
    <footer className="about">
      <p>
        <TranslatableText>{`${t('about.source')} `}</TranslatableText>
        {article.url ? (
          <ExternalLink href={article.url} lang={inIts}>
            {article.headline}
          </ExternalLink>
        ) : (
          <cite lang={inIts}>{article.headline}</cite>
        )}
        <TranslatableText>{`, ${article.publisher}, ${date(article.date)}. ${article.about}`}</TranslatableText>
      </p>
      {alternate ? (
        <p>
          <ExternalLink href={alternate} whose={newspaperName(story)}>
            {t('about.alternate')}
          </ExternalLink>
        </p>
      ) : null}
      {corrections.length > 0 ? (
        <section>
          <h2>{t('about.corrections')}</h2>
          <ul>
            {corrections.map((correction) => (
              <li key={correction.date + correction.text}>
                {`${date(correction.date)}: ${correction.text}`}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className="credits">
        <TranslatableText>{t('about.credits')}</TranslatableText>
        <span className="data">
          <TranslatableText>{' · '}</TranslatableText>
          <a href={`${root}${languageFolder(lang, story)}about/`} target={target}>
            {t('about.more')}
          </a>
          <TranslatableText>{' · '}</TranslatableText>
          <a href={`${root}data/story.json`} target={target}>
            {t('about.data')}
          </a>
        </span>
      </p>
      {address ? (
        <p className="permalink" hidden>
          {address.replace(/^https?:\/\//, '')}
        </p>
      ) : null}
    </footer>
  );
}
