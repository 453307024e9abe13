import { Fragment } from 'react';
import type { Statement } from '../../content/schema.ts';
import { usePage } from '../../context/usePage.ts';
import WORDS from '../../i18n/citeAndSave/en.json' with { type: 'json' };
import { useFixedT, useI18n } from '../../i18n/useI18n.ts';
import { languageFolder } from '../../model/languagePaths.ts';
import { QUOTE_SHAPES, type QuoteShape, quotePicturePath } from '../../model/socialImagePaths.ts';
import { shownQuote } from '../../model/statements.ts';
import { paragraphWords, translatedWords } from '../../panels/StatementItem.tsx';
import { CopyField } from './CopyField.tsx';
import { citation, speakerWords } from './citation.ts';
import { Modal } from './Modal.tsx';

interface Props {
  statement: Statement;
  /** The address of the build's root where this page stands. */
  home: string;
  onClose: () => void;
}

/** The words of a statement to take along: as a citation, as pictures, and the link to where they stand. */
export function CiteDialog({ statement, home, onClose }: Props) {
  const { story, fragments, permalink } = usePage();
  const translator = useI18n();
  const t = useFixedT(WORDS);
  const link = permalink() ?? '';
  return (
    <Modal isNarrow title={t('cite.title')} onClose={onClose}>
      <CopyField
        isLong
        label={t('cite.text')}
        action={t('cite.copy')}
        value={citation(statement, { story, fragments }, link, translator, t)}
      />
      <CopyField label={t('cite.link')} action={t('cite.copyLink')} value={link} />
      {statement.quote ? (
        <QuotePictures statement={statement} quote={statement.quote} home={home} />
      ) : null}
    </Modal>
  );
}

interface PicturesProps extends Pick<Props, 'statement' | 'home'> {
  quote: string;
}

/** A quote's pictures, as the build drew them: one to be seen, each to be saved. */
function QuotePictures({ statement, quote, home }: PicturesProps) {
  const { story } = usePage();
  const translator = useI18n();
  const t = useFixedT(WORDS);
  const folder = languageFolder(translator.lang, story);
  const paragraph = paragraphWords(statement.paragraph, translator);
  const who = speakerWords(statement, t);
  const translated = statement.translation?.quote;
  // As the picture has them.
  const words = [
    shownQuote(quote),
    ...(translated ? [translatedWords(story, translated, translator)] : []),
  ].join(' ');
  return (
    <section className="quote-pictures">
      <h3>{t('cite.pictures')}</h3>
      <img
        src={home + quotePicturePath(statement.id, 'wide', folder)}
        alt={t('cite.alt', { words, who, paragraph })}
        {...QUOTE_SHAPES.wide}
      />
      <p className="button-row">
        {(Object.keys(QUOTE_SHAPES) as QuoteShape[]).map((shape) => (
          <Fragment key={shape}>
            <a
              className="button"
              href={home + quotePicturePath(statement.id, shape, folder)}
              download={`${statement.id}-${shape}.png`}
            >
              {t(`cite.${shape}`, { ...QUOTE_SHAPES[shape] })}
            </a>{' '}
          </Fragment>
        ))}
      </p>
    </section>
  );
}
