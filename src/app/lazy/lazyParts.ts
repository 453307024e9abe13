import { BlockedLinkDialog } from '../../features/share/BlockedLinkDialog.tsx';
import { ShareDialogs } from '../../features/share/ShareDialogs.tsx';
import { KeyboardNavigation } from '../../map/keyboard/KeyboardNavigation.tsx';
import { MapTooltip } from '../../map/MapTooltip.tsx';
import { searchActors } from '../../model/search.ts';
import { FoundActors, FoundCount } from '../../panels/FoundActors.tsx';
import { TableView } from '../../panels/TableView.tsx';
import { Announcer } from '../a11y/Announcer.tsx';
import aidsCss from '../aids.css?inline';
import css from '../late.css?inline';
import { selectionParts } from './selectionParts.ts';

// A constructed sheet, which a strict policy lets in; the page keeps it.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css + aidsCss);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/**
 * What only some readers ask for, fetched when one is about to. In one chunk: once three of them
 * share code with the page, the bundler cuts the page's own script in pieces that wait for each other.
 */
export const lazyParts = {
  ...selectionParts,
  search: { find: searchActors, FoundActors, FoundCount },
  MapTooltip,
  ShareDialogs,
  BlockedLinkDialog,
  TableView,
  Announcer,
  KeyboardNavigation,
};
