import { useState } from 'react';
import { SearchBox } from '../panels/SearchBox.tsx';
import { usePage } from '../panels/usePage.ts';
import { useActions } from '../store/useMap.ts';
import { useLate } from './useLate.ts';

/** The field that finds a country; how names are matched comes when it is first used. */
export function SearchTool() {
  const { story } = usePage();
  const [wanted, setWanted] = useState(false);
  const late = useLate(wanted);
  const { tryAgain } = useActions();
  const { search, whole } = late ?? {};
  return (
    <SearchBox
      onWant={() => {
        setWanted(true);
        if (wanted && !late) tryAgain();
      }}
      late={
        search && whole ? { ...search, find: (words) => search.find(whole(story), words) } : null
      }
    />
  );
}
