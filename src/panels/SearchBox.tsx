import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useI18n } from '../i18n/useI18n.ts';
import type { SearchResult } from '../model/search.ts';
import { useActions } from '../store/useMapState.ts';
import type { FoundActors, FoundCount } from './FoundActors.tsx';

const MOST = 8;

interface Props {
  /** The lazy parts of the search; `null` until they have loaded. */
  searchParts: {
    /** The actors that match a query, the best match first. */
    readonly find: (words: string) => readonly SearchResult[];
    readonly FoundActors: typeof FoundActors;
    readonly FoundCount: typeof FoundCount;
  } | null;
  /** Called when the reader is about to search: on hover, focus or input. */
  onWant: () => void;
}

/**
 * Finds an actor by any of its names: an editable combobox with a list, after the pattern of the
 * ARIA Authoring Practices (focus stays in the field, `aria-activedescendant` names the active option).
 */
export function SearchBox({ searchParts, onWant }: Props) {
  const { t } = useI18n();
  const { select, setView, setHovered } = useActions();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [lit, setLit] = useState(-1);
  const all = (open && searchParts?.find(words)) || [];
  const asked = searchParts && open && words.trim() !== '';
  const found = all.slice(0, MOST);

  const close = (): void => {
    setOpen(false);
    setLit(-1);
    setHovered(null);
  };
  const choose = (index: number): void => {
    const entry = found[index];
    if (!entry) return;
    setView('map');
    select(entry.actor.id);
    setWords('');
    close();
  };
  const light = (index: number): void => {
    setLit(index);
    const entry = found[index];
    setHovered(entry ? { code: entry.actor.id, at: null } : null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = found.length - 1;
    if (event.key === 'ArrowDown') light(lit >= last ? 0 : lit + 1);
    else if (event.key === 'ArrowUp') light(lit <= 0 ? last : lit - 1);
    else if (event.key === 'Enter') choose(Math.max(0, lit));
    else if (event.key === 'Escape' && (open || words !== '')) {
      // Escape empties the field; from an empty field it bubbles to the page.
      event.stopPropagation();
      setWords('');
      close();
    } else return;
    event.preventDefault();
  };

  return (
    <search className="search" onPointerEnter={onWant}>
      <input
        ref={field}
        className="field"
        type="text"
        role="combobox"
        size={12}
        // The browser's own suggestions would cover ours.
        {...(searchParts && { autoComplete: 'off', spellCheck: false })}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        aria-expanded={found.length > 0}
        aria-controls={searchParts ? `${id}list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={lit >= 0 ? `${id}${lit}` : undefined}
        value={words}
        onChange={(event) => {
          onWant();
          setWords(event.target.value);
          setOpen(true);
          setLit(-1);
        }}
        onFocus={() => {
          onWant();
          setOpen(true);
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {searchParts ? (
        <div
          id={`${id}list`}
          role="listbox"
          aria-label={t('search.found')}
          hidden={found.length === 0}
          className="search-results"
        >
          <searchParts.FoundActors
            found={found}
            activeIndex={lit}
            id={id}
            onActivate={light}
            onChoose={choose}
            onKeyDown={onKeyDown}
          />
        </div>
      ) : null}
      {/* Rendered while empty too: screen readers announce changes of a live region, not a new one. */}
      <p role="status" className={asked && found.length === 0 ? 'search-empty' : 'visually-hidden'}>
        {asked ? <searchParts.FoundCount words={words} count={all.length} /> : null}
      </p>
    </search>
  );
}
