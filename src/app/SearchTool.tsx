import { useState } from 'react';
import { SearchBox } from '../panels/SearchBox.tsx';
import { usePage } from '../panels/usePage.ts';
import { useLate } from './useLate.ts';

/** The field that finds a country; how names are matched comes when it is first used. */
export function SearchTool() {
  const { story } = usePage();
  const [wanted, setWanted] = useState(false);
  const late = useLate(wanted);
  return (
    <SearchBox
      onWant={() => setWanted(true)}
      find={late && ((words) => late.searchActors?.(late.whole(story), words) ?? [])}
    />
  );
}
