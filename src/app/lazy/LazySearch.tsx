import { useState } from 'react';
import { usePage } from '../../context/usePage.ts';
import { SearchBox } from '../../panels/SearchBox.tsx';
import { useActions } from '../../store/useMapState.ts';
import { useLazyParts } from './useLazyParts.ts';

/** The search field; the search itself is loaded when the field is first used. */
export function LazySearch() {
  const { story } = usePage();
  const [wanted, setWanted] = useState(false);
  const search = useLazyParts(wanted)?.search;
  const { retry } = useActions();
  return (
    <SearchBox
      onWant={() => {
        setWanted(true);
        if (wanted && !search) retry();
      }}
      searchParts={search ? { ...search, find: (words) => search.find(story, words) } : null}
    />
  );
}
