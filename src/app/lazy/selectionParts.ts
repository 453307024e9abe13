import { SelectionPanel } from './SelectionPanel.tsx';
import { sceneOfSelection } from './sceneOfSelection.ts';
import { selectionTitle } from './selectionTitle.ts';

/** The panel, the name and the map of a selection that is no actor. A server renders them too. */
export const selectionParts = { SelectionPanel, selectionTitle, sceneOfSelection };
