import { Fragment, useEffect, useId, useRef } from 'react';
import type { Statement, Story } from '../../content/schema.ts';
import { usePage } from '../../context/usePage.ts';
import WORDS from '../../i18n/selectionPanel/en.json' with { type: 'json' };
import { useFixedT } from '../../i18n/useI18n.ts';
import { paragraphAddress } from '../../model/articleLinks.ts';
import { actorOf } from '../../model/positions.ts';
import { paragraphActors, statementsIn } from '../../model/statements.ts';
import { ActorLink } from '../../panels/ActorLink.tsx';
import { ExternalLink } from '../../panels/ExternalLink.tsx';
import { LinkKey } from '../../panels/LinkKey.tsx';
import { ParagraphLink, StatementList } from '../../panels/StatementItem.tsx';
import { useMapState } from '../../store/useMapState.ts';

interface Props {
  story: Story;
  id: string;
  title: string;
}

/**
 * The panel of a paragraph: who is in it, its statements in their order, and links to its neighbours.
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
      <ul className="names paragraph-actors">
        {paragraphActors(story, id).map((one) => (
          <li key={one}>
            <ActorLink actor={{ id: one }}>{actorOf(story, one)?.name}</ActorLink>
          </li>
        ))}
      </ul>
      <StatementList statements={statements} placed ref={list} />
      <LinkKey />
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
