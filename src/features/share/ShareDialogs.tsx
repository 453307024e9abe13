import { usePage } from '../../context/usePage.ts';
import { CiteDialog } from './CiteDialog.tsx';
import type { MapSource } from './SaveSection.tsx';
import { ShareDialog } from './ShareDialog.tsx';

export interface ShareDialogsProps {
  /** The statement to take along, by its id; `''` for the view. */
  target: string;
  map: MapSource;
  onClose: () => void;
}

/** The dialog of what is taken along. */
export function ShareDialogs({ target, map, onClose }: ShareDialogsProps) {
  const { story, home } = usePage();
  // Who is quicker than the page's links: a moment later they are full addresses, which all here need.
  if (home === undefined) return null;
  const statement = story.statements.find(({ id }) => id === target);
  return statement ? (
    <CiteDialog statement={statement} home={home} onClose={onClose} />
  ) : (
    <ShareDialog home={home} map={map} onClose={onClose} />
  );
}
