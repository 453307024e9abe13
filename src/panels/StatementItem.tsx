import type { Statement } from '../content/schema.ts';
import type { Translator } from '../i18n/translator.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { useActions, useMap } from '../store/useMap.ts';
import { usePage } from './usePage.ts';

/** One thing that the article says: the words, who says them of whom, and where they stand. */
export function StatementItem({ statement }: { statement: Statement }) {
  const { story } = usePage();
  const { t } = useI18n();
  const { quote, excerpt, text, note } = statement;
  const { publisher, language } = story.article;
  return (
    <li className={`statement kind-${statement.kind}`}>
      {quote ? <blockquote lang={language}>{quote}</blockquote> : null}
      <p className="gist">{text}</p>
      {excerpt ? (
        <p className="excerpt">
          {t('statement.wording', { publisher })} <q lang={language}>{excerpt}</q>
        </p>
      ) : null}
      <Meta statement={statement} />
      {note ? <p className="note">{note}</p> : null}
    </li>
  );
}

function Meta({ statement }: { statement: Statement }) {
  const { story, framed } = usePage();
  const { t, date, list } = useI18n();
  const { take } = useActions();
  const { id, speaker, to, on, when, kind, quote, excerpt } = statement;
  const verbatim = quote || excerpt;
  const names = (to ?? []).flatMap(
    (id) => story.actors.find((actor) => actor.id === id)?.name ?? [],
  );
  const who = [speaker.name, speaker.office].filter(Boolean).join(', ');
  return (
    <p className="meta">
      <span className="speaker">{who}</span>
      {names.length > 0 ? <span>{t('statement.to', { names: list(names) })}</span> : null}
      {on ? <span>{t('statement.on', { what: on })}</span> : null}
      {when ? (
        <span>
          {when.text}
          {when.resolved ? ` (${date(when.resolved)})` : null}
        </span>
      ) : null}
      <span className="kind">{t(`kind.${kind}`)}</span>
      <span>
        <WayToParagraph statement={statement} />
      </span>
      {verbatim ? (
        <span
          className="verbatim"
          title={t('statement.verbatimTitle', { publisher: story.article.publisher })}
        >
          {t('statement.verbatim')}
        </span>
      ) : null}
      {verbatim && !framed ? (
        <span className="needs-script">
          <button type="button" className="cite" onClick={() => take(id)}>
            {t('statement.cite')}
          </button>
        </span>
      ) : null}
    </p>
  );
}

/** Where in the article something stands: "paragraph 4", "headline". */
export function paragraphWords(id: string, { t }: Translator): string {
  return id === 'H' || id === 'D' || id === 'C'
    ? t(`paragraph.${id}`)
    : t('paragraph.P', { n: id.slice(1) });
}

/** Where a statement stands; to be pressed where the page around the map can show it. */
function WayToParagraph({ statement: { id, paragraph } }: { statement: Statement }) {
  const offered = useMap(({ offersQuotes }) => offersQuotes);
  const { quote } = useActions();
  if (!offered) return <Paragraph id={paragraph} />;
  return (
    <button type="button" className="to-paragraph" onClick={() => quote(id)}>
      <Paragraph id={paragraph} />
    </button>
  );
}

/** The same as an element that does not break. */
export function Paragraph({ id }: { id: string }) {
  return <span className="paragraph">{paragraphWords(id, useI18n())}</span>;
}
