import { useRef } from 'react';
import type { Story } from '../content/schema.ts';
import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { actorOf } from '../model/positions.ts';
import { hasOwnPanel, selectedActor } from '../model/selection.ts';
import { Panels } from '../panels/Panels.tsx';
import { Sheet } from '../panels/Sheet.tsx';
import { useActions, useMapState } from '../store/useMapState.ts';
import { useLazyParts } from './lazy/useLazyParts.ts';
import { MissingPart } from './PartBoundary.tsx';

/**
 * The panel in its sheet. It subscribes to the selection itself, so that the page around it does
 * not re-render.
 */
export function PanelSheet() {
  const { story } = usePage();
  const { t } = useI18n();
  const { select } = useActions();
  const chosen = useMapState(({ choice }) => choice.selection);
  const lazy = useLazyParts(hasOwnPanel(chosen));
  const isAbsent = useMapState(({ notices }) => notices.includes('part-missing'));
  // The former panel stays while the part of the next one is on its way.
  const shown = useRef(chosen);
  if (!hasOwnPanel(chosen) || lazy || isAbsent) shown.current = chosen;
  const selection = shown.current;
  const isMissingPart = !lazy && hasOwnPanel(selection);
  const actor = actorOf(story, selectedActor(selection));
  const title = useTitle(story);
  return (
    <Sheet
      open={selection.kind !== 'none'}
      label={title ?? (isMissingPart ? '' : t('overview.title'))}
      onClose={() => select(null)}
    >
      {lazy ? (
        <lazy.SelectionPanel story={story} selection={selection} title={title ?? ''} />
      ) : isMissingPart ? (
        <MissingPart of=".sheet-body" />
      ) : (
        <Panels actor={actor} />
      )}
    </Sheet>
  );
}

/** The selection's name; `null` where nothing is selected. */
function useTitle(story: Story): string | null {
  const translator = useI18n();
  const selection = useMapState(({ choice }) => choice.selection);
  const lazy = useLazyParts(hasOwnPanel(selection));
  if (lazy) return lazy.selectionTitle(story, selection, translator);
  return actorOf(story, selectedActor(selection))?.name ?? null;
}
