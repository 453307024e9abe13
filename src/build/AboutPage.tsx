import { Fragment } from 'react';
import type { Story } from '../content/schema.ts';
import about from '../i18n/aboutPage/en.json' with { type: 'json' };
import type { Translator } from '../i18n/translator.ts';
import { languageFolder } from '../model/languagePaths.ts';

interface Props {
  story: Story;
  words: Translator;
  /** The relative path from this page to the build's root. */
  root: string;
  /** The name of each of the story's languages in that language. */
  names: Readonly<Record<string, string>>;
}

const KINDS = ['quoted', 'reported-speech', 'reported', 'implicit'] as const;

/** A language's name in another language. */
function languageName(code: string, lang: string): string {
  return new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code;
}

/** The page about the map, without a script: its sources, how to read it, and what its borders mean. */
export function AboutPage({ story, words, root, names }: Props) {
  const { t: tPage, date, lang, fixedT } = words;
  const others = Object.entries(names).filter(([code]) => code !== lang);
  const t = fixedT(about);
  const { article, corrections } = story;
  return (
    <div className="page">
      <header className="head">
        <div>
          <h1>{t('aboutPage.title')}</h1>
        </div>
        <p className="tools">
          {others.map(([code, name]) => (
            <Fragment key={code}>
              <a
                className="button"
                href={`${root}${languageFolder(code, story)}about/`}
                hrefLang={code}
                lang={code}
              >
                {name}
              </a>{' '}
            </Fragment>
          ))}
          <a className="button" href={`${root}${languageFolder(lang, story)}`}>
            {t('aboutPage.back')}
          </a>
        </p>
      </header>
      <main className="lead about-page">
        <section>
          <h2>{t('aboutPage.source')}</h2>
          <p>
            {article.url ? (
              <a className="external-link" href={article.url} lang={article.language}>
                {article.headline}
              </a>
            ) : (
              <cite lang={article.language}>{article.headline}</cite>
            )}
            {`, ${article.publisher}. `}
            {t('aboutPage.published', { date: date(article.date), mapDate: date(story.mapDate) })}
            {` ${article.about}`}
          </p>
          {Object.entries(article.alternates ?? {}).map(([code, address]) => (
            <p key={code} className="line-link">
              <a className="external-link" href={address} hrefLang={code}>
                {t('aboutPage.alternate', { language: languageName(code, lang) })}
              </a>
            </p>
          ))}
        </section>
        <section>
          <h2>{t('aboutPage.read')}</h2>
          <p>{t('aboutPage.questions')}</p>
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
          <p className="line-link">
            <a href={`${root}licences.txt`} hrefLang="en">
              {t('aboutPage.licences')}
            </a>
          </p>
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
