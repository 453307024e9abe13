import type { KeyboardEvent } from 'react';
import WORDS from '../i18n/a11y/en.json' with { type: 'json' };
import { useFixedT } from '../i18n/useI18n.ts';
import type { SearchResult } from '../model/search.ts';
import { TranslatableText } from './TranslatableText.tsx';

interface ListProps {
  found: readonly SearchResult[];
  /** The index of the option that the keys or the pointer are on; −1 for none. */
  activeIndex: number;
  /** The list's id; the options' ids begin with it. */
  id: string;
  onActivate: (index: number) => void;
  onChoose: (index: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The options under the search field. */
export function FoundActors({
  found,
  activeIndex,
  id,
  onActivate,
  onChoose,
  onKeyDown,
}: ListProps) {
  return found.map(({ actor, by }, i) => (
    <div
      key={actor.id}
      id={`${id}${i}`}
      role="option"
      tabIndex={-1}
      aria-selected={i === activeIndex}
      // The field must keep the focus, or it would close before the click.
      onMouseDown={(event) => event.preventDefault()}
      onMouseEnter={() => onActivate(i)}
      onClick={() => onChoose(i)}
      onKeyDown={onKeyDown}
    >
      <TranslatableText>{actor.name}</TranslatableText>{' '}
      {by ? <span className="search-alias">{by}</span> : null}
    </div>
  ));
}

/** The number of actors found for a query, as a sentence. */
export function FoundCount({ words, count }: { words: string; count: number }) {
  const t = useFixedT(WORDS);
  return (
    <TranslatableText>
      {count === 0 ? t('search.nothing', { words }) : t('search.count', { count })}
    </TranslatableText>
  );
}
