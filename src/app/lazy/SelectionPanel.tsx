import type { Story } from '../../content/schema.ts';
import { ParagraphPanel } from '../../features/articleStrip/ParagraphPanel.tsx';
import { ComparePanel } from '../../features/compare/ComparePanel.tsx';
import { StepsPanel } from '../../features/steps/StepsPanel.tsx';
import { TimelinePanel } from '../../features/timeline/TimelinePanel.tsx';
import { comparedActors, type Selection } from '../../model/selection.ts';

interface Props {
  /** The story. */
  story: Story;
  selection: Selection;
  title: string;
}

/** The panel of a selection that is no actor: a paragraph, a comparison, a step or a day. */
export function SelectionPanel({ story, selection, title }: Props) {
  switch (selection.kind) {
    case 'paragraph':
      return <ParagraphPanel key={selection.id} story={story} id={selection.id} title={title} />;
    case 'compare':
      return <ComparePanel story={story} ids={comparedActors(selection.id)} title={title} />;
    case 'step':
      return <StepsPanel story={story} id={selection.id} />;
    case 'date':
      return <TimelinePanel story={story} day={selection.id} title={title} />;
    default:
      return null;
  }
}
