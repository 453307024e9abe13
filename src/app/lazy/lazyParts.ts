import { BlockedLinkDialog } from '../../features/share/BlockedLinkDialog.tsx';
import { ShareDialogs } from '../../features/share/ShareDialogs.tsx';
import { KeyboardNavigation } from '../../map/keyboard/KeyboardNavigation.tsx';
import { MapTooltip } from '../../map/MapTooltip.tsx';
import { searchActors } from '../../model/search.ts';
import { FoundActors, FoundCount } from '../../panels/FoundActors.tsx';
import { TableView } from '../../panels/TableView.tsx';
import { Announcer } from '../a11y/Announcer.tsx';
import css from './lazyParts.css?inline';
import selectionCss from './selectionParts.css?inline';
import { selectionParts } from './selectionParts.ts';

// A constructed style sheet, which the Content-Security-Policy allows; it stays for the page's life.
const sheet = new CSSStyleSheet();
sheet.replaceSync(selectionCss + css);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** The lazy parts of the script, loaded as one when a reader is about to need one of them. */
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
