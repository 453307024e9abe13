import { Fragment, useEffect, useId, useRef } from 'react';
import type { Statement, Story } from '../../content/schema.ts';
import { usePage } from '../../context/usePage.ts';
import WORDS from '../../i18n/selectionPanel/en.json' with { type: 'json' };
import { useFixedT, useI18n } from '../../i18n/useI18n.ts';
import { paragraphAddress } from '../../model/articleLinks.ts';
import { actorOf } from '../../model/positions.ts';
import { statementsIn } from '../../model/statements.ts';
import { representedActorId } from '../../model/urlState.ts';
import { ActorLink } from '../../panels/ActorLink.tsx';
import { ExternalLink } from '../../panels/ExternalLink.tsx';
import { ParagraphLink, StatementItem, speakerWords } from '../../panels/StatementItem.tsx';
import { nameInSentence } from '../../panels/summaryPieces.ts';
import { TranslatableText } from '../../panels/TranslatableText.tsx';
import { useMapState } from '../../store/useMapState.ts';

interface Props {
  story: Story;
  id: string;
  title: string;
}

/**
 * The panel of a paragraph: its statements in the paragraph's order, and links to its neighbours.
 */
export function ParagraphPanel({ story, id, title }: Props) {
  const t = useFixedT(WORDS);
  const heading = useId();
  const statements = statementsIn(story, id);
  const at = story.paragraphs.findIndex((one) => one.id === id);
  const neighbours = [story.paragraphs[at - 1], story.paragraphs[at + 1]];
  const { fragments } = usePage();
  const url = paragraphAddress(story.article, fragments, id);
  const list = useTargetStatement(statements);
  return (
    <article className="paragraph-panel" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="panel-subtitle">
        {t('paragraph.words', {
          words: story.paragraphs[at]?.words ?? 0,
          statements: statements.length,
        })}
      </p>
      {url ? (
        <p className="line-link">
          <ExternalLink href={url}>{t('paragraph.read')}</ExternalLink>
        </p>
      ) : null}
      <ul className="statements paragraph-statements" ref={list}>
        {statements.map((statement) => (
          <StatementItem
            key={statement.id}
            statement={statement}
            placed={<OfWhom story={story} statement={statement} />}
          />
        ))}
      </ul>
      <p className="paragraph-neighbours">
        {neighbours.map((one) =>
          one ? (
            <Fragment key={one.id}>
              <ParagraphLink id={one.id} />{' '}
            </Fragment>
          ) : null,
        )}
      </p>
    </article>
  );
}

/** The line with a statement's speaker and its subjects, each a link. */
function OfWhom({ story, statement }: { story: Story; statement: Statement }) {
  const { list } = useI18n();
  const t = useFixedT(WORDS);
  const names = statement.about.flatMap((id) => actorOf(story, id) ?? []);
  // A list in words with each name a link; the language's own words stand between them.
  const words = list(names.map(nameInSentence));
  let end = 0;
  const linked = names.map((actor) => {
    const name = nameInSentence(actor);
    const start = words.indexOf(name, end);
    const before = words.slice(end, start);
    end = start + name.length;
    return { actor, name, before };
  });
  return (
    <p className="of-whom">
      <span className="speaker">{speakerWords(statement)}</span>
      <TranslatableText>{`${statement.speaker.office ? ', ' : ' '}${t('paragraph.about')} `}</TranslatableText>
      {linked.map(({ actor, name, before }) => (
        <span key={actor.id}>
          <TranslatableText>{before}</TranslatableText>
          <ActorLink actor={{ id: representedActorId(story, actor.id) }}>{name}</ActorLink>
        </span>
      ))}
      <TranslatableText>{words.slice(end)}</TranslatableText>
    </p>
  );
}

/** Scrolls to the statement that linked here, and marks it. */
function useTargetStatement(statements: readonly Statement[]) {
  const list = useRef<HTMLUListElement>(null);
  const quoted = useMapState((state) => state.quoteRequest);
  useEffect(() => {
    const index = statements.findIndex(({ id }) => id === quoted?.statement);
    const item = list.current?.children[index];
    if (!item) return;
    item.classList.add('target-statement');
    item.scrollIntoView({ block: 'nearest' });
    return () => item.classList.remove('target-statement');
  }, [quoted, statements]);
  return list;
}
