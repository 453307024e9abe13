import { type Ref, useState } from 'react';
import type { Statement, Story } from '../content/schema.ts';
import { onPlainClick } from '../context/onPlainClick.ts';
import { usePage } from '../context/usePage.ts';
import type { Translator } from '../i18n/translator.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { paragraphAddress, statementAddress } from '../model/articleLinks.ts';
import { languageFolder } from '../model/languagePaths.ts';
import { actorOf } from '../model/positions.ts';
import { newspaperName, newspaperSpeaker, shownQuote } from '../model/statements.ts';
import { useActions, useMapState } from '../store/useMapState.ts';
import { ExternalLinkArrow } from './ExternalLink.tsx';
import { Quoted } from './Quoted.tsx';
import { nameInSentence } from './summaryPieces.ts';
import { TranslatableText } from './TranslatableText.tsx';

/**
 * The separator between a statement's details: text, so that they do not run together when copied.
 */
const SEPARATOR = ' · ';

interface ListProps {
  statements: readonly Statement[];
  /** Whether they stand in the panel of their own paragraph, which need not be named. */
  placed?: boolean;
  ref?: Ref<HTMLUListElement>;
}

/** Statements one after the other; a speaker of several in a row is named once. */
export function StatementList({ statements, placed = false, ref }: ListProps) {
  return (
    <ul className="statements" ref={ref}>
      {statements.map((statement, i) => (
        <StatementItem
          key={statement.id}
          statement={statement}
          placed={placed}
          continued={statements[i - 1]?.speaker.name === statement.speaker.name}
        />
      ))}
    </ul>
  );
}

interface ItemProps {
  statement: Statement;
  placed?: boolean;
  /** Whether the statement before it is the same speaker's. */
  continued?: boolean;
}

/**
 * A statement of the article: its speaker, its words, and where they stand; what else is known of it is
 * folded away as its source.
 */
export function StatementItem({ statement, placed = false, continued = false }: ItemProps) {
  const { story } = usePage();
  const { t } = useI18n();
  const { quote, excerpt, translation, text, note, kind } = statement;
  return (
    <li className={`statement kind-${kind}${continued ? ' continued' : ''}`}>
      {/* Before the words: quotes of several speakers follow each other. */}
      {continued ? null : <p className="said-by">{speakerWords(statement)}</p>}
      {quote ? <Quoted as="blockquote" words={shownQuote(quote)} /> : null}
      <Translated words={translation?.quote} />
      <p className="gist">{text}</p>
      {excerpt ? (
        <p className="excerpt">
          <TranslatableText>
            {t('statement.wording', { newspaper: newspaperSpeaker(story) })}
          </TranslatableText>{' '}
          <Quoted as="q" words={excerpt} />
        </p>
      ) : null}
      <Translated words={translation?.excerpt} />
      {note ? <p className="note">{note}</p> : null}
      {placed ? null : (
        <p className="place small-line">
          <ParagraphButton statement={statement} />
        </p>
      )}
      <details className="source">
        <summary>{t('statement.source')}</summary>
        <Meta statement={statement} />
      </details>
    </li>
  );
}

/** The translation of a quote or excerpt, marked as ours; nothing where there is none. */
export function Translated({ words }: { words: string | undefined }) {
  const { story } = usePage();
  const translator = useI18n();
  if (words === undefined) return null;
  return (
    <p className="translated">
      <TranslatableText>{words}</TranslatableText>{' '}
      <span className="ours">{translationMark(story, translator)}</span>
    </p>
  );
}

/** The mark of a translation: "(our translation, from the English of …)". */
function translationMark(story: Story, { t }: Translator): string {
  const { language } = story.article;
  return t('statement.translated', { language, publisher: newspaperName(story) });
}

/** A translation of the article's words with its mark, as plain text. */
export function translatedWords(story: Story, words: string, translator: Translator): string {
  return `${words} ${translationMark(story, translator)}`;
}

/** All that is known of a statement's words: to whom, on what, when and in what way they were said. */
function Meta({ statement }: { statement: Statement }) {
  const { story, framed } = usePage();
  const { t, date, list } = useI18n();
  const { setShareTarget } = useActions();
  const { id, to, on, when, translation, kind, quote, excerpt } = statement;
  const verbatim = quote || excerpt;
  const names = (to ?? []).flatMap((id) => actorOf(story, id) ?? []).map(nameInSentence);
  return (
    <p className="meta">
      {names.length > 0 ? (
        <span>{t('statement.to', { names: list(names) }) + SEPARATOR}</span>
      ) : null}
      {on ? <span>{t('statement.on', { what: on }) + SEPARATOR}</span> : null}
      {when ? (
        <span>
          {translation?.when ? (
            <TranslatableText>{translation.when}</TranslatableText>
          ) : (
            <span lang={story.article.language}>{when.text}</span>
          )}
          <TranslatableText>
            {(when.resolved ? ` (${date(when.resolved)})` : '') + SEPARATOR}
          </TranslatableText>
        </span>
      ) : null}
      <span className="kind">{t(`kind.${kind}`)}</span>
      {story.article.url === undefined ? null : (
        <>
          <TranslatableText>{SEPARATOR}</TranslatableText>
          <span className="where">
            <SourceLink statement={statement}>{story.article.publisher}</SourceLink>
          </span>
        </>
      )}
      {verbatim ? (
        <span>
          <TranslatableText>{SEPARATOR}</TranslatableText>
          <Verbatim />
        </span>
      ) : null}
      {verbatim && !framed ? (
        <>
          {' '}
          <span className="cite-box needs-script">
            <button type="button" className="cite" onClick={() => setShareTarget(id)}>
              {t('statement.cite')}
            </button>
          </span>
        </>
      ) : null}
    </p>
  );
}

/** The mark of verbatim words; opened, it says what was checked. */
function Verbatim() {
  const { story, root } = usePage();
  const { t, lang } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <a
        className="verbatim"
        href={`${root}${languageFolder(lang, story)}about/`}
        aria-expanded={open}
        onClick={onPlainClick(() => setOpen(!open))}
      >
        {t('statement.verbatim')}
      </a>
      {open ? (
        <TranslatableText>{`: ${t('statement.checked', { publisher: story.article.publisher })}`}</TranslatableText>
      ) : null}
    </>
  );
}

/** A statement's speaker, with their office where the article gives it. */
export function speakerWords({ speaker: { name, office } }: Statement): string {
  return office ? `${name}, ${office}` : name;
}

/**
 * The line before a quote: its speaker, and the subject where that is not plain ("Final
 * communiqué…, on China").
 */
export function speakerWithSubject(name: string, { on }: Statement, { t }: Translator): string {
  return on ? t('statement.speaker', { name, on: t('statement.on', { what: on }) }) : name;
}

/** When something was said, as the article has it, with the date where it is known; `''` for never. */
export function timeWords({ when, translation }: Statement, { date }: Translator): string {
  if (!when) return '';
  const words = translation?.when ?? when.text;
  return when.resolved ? `${words} (${date(when.resolved)})` : words;
}

/** A part of the article, in words: "paragraph 4", "headline". */
export function paragraphWords(id: string, { t }: Translator): string {
  return id === 'H' || id === 'D' || id === 'C'
    ? t(`paragraph.${id}`)
    : t('paragraph.P', { n: id.slice(1) });
}

/**
 * A statement's place in the article. Where the host page can show the paragraph, it is a button
 * that asks for that.
 */
function ParagraphButton({ statement: { id, paragraph } }: { statement: Statement }) {
  const offered = useMapState(({ hostShowsQuotes }) => hostShowsQuotes);
  const { requestQuote } = useActions();
  const translator = useI18n();
  if (!offered) return <ParagraphLink id={paragraph} statement={id} />;
  return (
    <button type="button" className="to-paragraph" onClick={() => requestQuote(id)}>
      <span className="paragraph">{paragraphWords(paragraph, translator)}</span>
    </button>
  );
}

interface SourceLinkProps {
  statement: Statement;
  /** What it says; by default it is an arrow. */
  children?: string;
}

/** The link to a statement's words on the publisher's page, else to its paragraph. */
export function SourceLink({ statement, children }: SourceLinkProps) {
  const { story, fragments } = usePage();
  const translator = useI18n();
  const { id, paragraph } = statement;
  const isWords = id in fragments.statements;
  return (
    <ExternalLinkArrow
      href={statementAddress(story.article, fragments, statement)}
      {...(!isWords && { place: paragraphWords(paragraph, translator) })}
    >
      {children}
    </ExternalLinkArrow>
  );
}

/** A part of the article by name, with a link to its beginning on the publisher's page. */
export function ParagraphReference({ id }: { id: string }) {
  const { story, fragments } = usePage();
  const translator = useI18n();
  return (
    <span className="where">
      <ParagraphLink id={id} />
      <ExternalLinkArrow
        href={paragraphAddress(story.article, fragments, id)}
        place={paragraphWords(id, translator)}
      />
    </span>
  );
}

interface ParagraphProps {
  id: string;
  /** The id of the statement that links there; the paragraph's panel marks it. */
  statement?: string;
}

/** A part of the article by name, as a link to its panel. */
export function ParagraphLink({ id, statement }: ParagraphProps) {
  const { hrefOf } = usePage();
  const { requestQuote, setSelection } = useActions();
  const translator = useI18n();
  const selection = { kind: 'paragraph', id } as const;
  return (
    <a
      className="paragraph"
      href={hrefOf({ selection })}
      onClick={onPlainClick(() => {
        if (statement) requestQuote(statement);
        setSelection(selection);
      })}
    >
      {paragraphWords(id, translator)}
    </a>
  );
}
