import rest from 'virtual:late-story';
import type { Story } from '../content/schema.ts';
import { TakeAlong } from '../features/share/TakeAlong.tsx';
import { UnopenedDialog } from '../features/share/UnopenedDialog.tsx';
import { searchActors } from '../model/search.ts';
import { FoundActors, FoundCount } from '../panels/FoundActors.tsx';
import { TableView } from '../panels/TableView.tsx';
import { Announcer } from './Announcer.tsx';
import aidsCss from './aids.css?inline';
import css from './late.css?inline';
import { isShown, wholeStory } from './lateStory.ts';
import { MapTooltip } from './MapTooltip.tsx';
import { readings } from './readings.ts';
import { Walk } from './Walk.tsx';

let whole: Story | undefined;

function wholeOf(story: Story): Story {
  whole ??= wholeStory(story, rest);
  return whole;
}

// A constructed sheet, which a strict policy lets in; the page keeps it.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css + aidsCss);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/**
 * What only some readers ask for, fetched when one is about to. In one chunk: once three of them
 * share code with the page, the bundler cuts the page's own script in pieces that wait for each other.
 */
export const late = {
  ...readings,
  /** All of a story, of which the page's script has what the first panels need; other editions come whole. */
  whole: (story: Story): Story => (isShown(story) ? wholeOf(story) : story),
  search: { find: searchActors, FoundActors, FoundCount },
  MapTooltip,
  TakeAlong,
  UnopenedDialog,
  TableView,
  Announcer,
  Walk,
};
