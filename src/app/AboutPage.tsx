import type { Story } from '../content/schema.ts';
import about from '../i18n/about.en.json' with { type: 'json' };
import type { Translator } from '../i18n/translator.ts';

interface Props {
  story: Story;
  words: Translator;
  /** From this page to the build's root. */
  root: string;
}

const KINDS = ['quoted', 'reported-speech', 'reported', 'implicit'] as const;

/** What the map is made of, how it is read and what its lines stand for: a page without a script. */
export function AboutPage({ story, words, root }: Props) {
  const { t: tPage, date, sayer } = words;
  const t = sayer(about);
  const { article, corrections } = story;
  return (
    <div className="page">
      <header className="head">
        <div>
          <h1>{t('aboutPage.title')}</h1>
        </div>
        <a className="button" href={root}>
          {t('aboutPage.back')}
        </a>
      </header>
      <main className="lead about-page">
        <section>
          <h2>{t('aboutPage.source')}</h2>
          <p>
            {article.url ? (
              <a href={article.url}>{article.headline}</a>
            ) : (
              <cite>{article.headline}</cite>
            )}
            {`, ${article.publisher}. ${[article.about, article.dateNote].filter(Boolean).join(' ')}`}
          </p>
        </section>
        <section>
          <h2>{t('aboutPage.read')}</h2>
          <p>{t('aboutPage.silence')}</p>
          <p>{t('aboutPage.evidence')}</p>
          <ul>
            {KINDS.map((kind) => (
              <li key={kind} className={`statement kind-${kind}`}>
                <b>{tPage(`kind.${kind}`)}</b>:{' '}
                {t(`aboutPage.kind.${kind}`, { publisher: article.publisher })}
              </li>
            ))}
          </ul>
          <p>{t('aboutPage.context')}</p>
          <p>{t('aboutPage.verbatim')}</p>
        </section>
        <section>
          <h2>{t('aboutPage.borders')}</h2>
          <p>{t('aboutPage.stand')}</p>
          <p>{t('aboutPage.overseas')}</p>
          <p>{t('aboutPage.mercator')}</p>
          <p>{t('aboutPage.credits')}</p>
        </section>
        {corrections.length > 0 ? (
          <section>
            <h2>{tPage('about.corrections')}</h2>
            <ul>
              {corrections.map((correction) => (
                <li key={correction.date + correction.text}>
                  {date(correction.date)}: {correction.text}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </main>
    </div>
  );
}
