import { useMemo } from 'react';
import type { Question, Story } from '../content/schema.ts';
import { usePage } from '../context/usePage.ts';
import { useScene } from '../context/useScene.ts';
import { visibleArcs } from '../model/arcs.ts';
import type { LandIndex } from '../model/borders.ts';
import {
  type ActorPaint,
  allFills,
  drawnFills,
  landCodes,
  paintActors,
  withParts,
} from '../model/paint.ts';
import { questionOf } from '../model/positions.ts';
import { selectedActor } from '../model/selection.ts';
import { useDeferredUpdate } from '../store/useDeferredUpdate.ts';
import { useMapState } from '../store/useMapState.ts';

/**
 * What the map shows of the story, in whichever rendering.
 *
 * @param lands of the story's actors
 */
export function useMapContent(lands: LandIndex) {
  const { displayed: story } = usePage();
  const scene = useScene();
  const question = useMapState(({ choice }) => questionOf(story, choice.question));
  // After a click the panel comes first, and the map a moment later.
  const selected = useDeferredUpdate(useMapState(({ choice }) => selectedActor(choice.selection)));
  const arcs = useMemo(
    () => visibleArcs(story, lands, question, selected, scene),
    [story, lands, question, selected, scene],
  );
  const painted = usePaint(story, question, lands);
  const outlined = useOutlined(painted.paint, scene?.actors);
  return { story, scene, question, selected, arcs, outlined, ...painted };
}

/** The codes of the land of whom is pointed at, or of whom what is read beside the map speaks. */
function useOutlined(
  paint: ReadonlyMap<string, ActorPaint>,
  actors: readonly string[] | undefined,
): readonly string[] {
  const hovered = useMapState((state) => state.hovered?.code ?? null);
  const highlighted = useMapState((state) => state.highlighted);
  return useMemo(() => {
    const meant = [...highlighted, ...(actors ?? []), ...(hovered === null ? [] : [hovered])];
    return [...new Set(meant.flatMap((code) => landCodes(paint, code)))];
  }, [paint, highlighted, actors, hovered]);
}

/** How a question paints the map. */
function usePaint(story: Story, question: Question, lands: LandIndex) {
  const paint = useMemo(
    () => withParts(paintActors(story, question, story.mapDate), lands),
    [story, question, lands],
  );
  const fills = useMemo(() => allFills(story), [story]);
  return { paint, fills, drawnFills: useMemo(() => drawnFills(story, paint), [story, paint]) };
}
