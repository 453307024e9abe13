import { TakeAlong } from '../features/share/TakeAlong.tsx';
import { TableView } from '../panels/TableView.tsx';

/**
 * What only some readers ask for, fetched when one is about to. In one chunk: once three of them
 * share code with the page, the bundler cuts the page's own script in pieces that wait for each other.
 */
export const late = { TakeAlong, TableView };
