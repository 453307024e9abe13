import { onPlainClick } from '../context/onPlainClick.ts';
import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { hasAccessions } from '../model/membership.ts';
import { TranslatableText } from '../panels/TranslatableText.tsx';
import { useActions } from '../store/useMapState.ts';

/** The map's date, which leads to the timeline, and the other languages. */
export function DateAndLanguages() {
  const { story, hrefOf } = usePage();
  const { t, date } = useI18n();
  const { setSelection } = useActions();
  const selection = { kind: 'date', id: story.mapDate } as const;
  return (
    <p className="as-of">
      {hasAccessions(story) ? (
        <a href={hrefOf({ selection })} onClick={onPlainClick(() => setSelection(selection))}>
          {date(story.mapDate)}
        </a>
      ) : (
        <TranslatableText>{date(story.mapDate)}</TranslatableText>
      )}
      <TranslatableText>{t('head.asOf')}</TranslatableText>
      <Languages />
    </p>
  );
}

/** Links to the same page in each other language. */
function Languages() {
  const { hrefOf, languages } = usePage();
  const { lang } = useI18n();
  const { setLanguage } = useActions();
  const others = Object.entries(languages).filter(([code]) => code !== lang);
  return others.map(([code, name], i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the link that was pressed stays, with the focus, and leads back
    <span key={i} className="language">
      <TranslatableText>{' · '}</TranslatableText>
      <a
        href={hrefOf({ lang: code })}
        hrefLang={code}
        lang={code}
        onClick={onPlainClick(() => setLanguage(code))}
      >
        {name}
      </a>
    </span>
  ));
}
