import { MapNames } from '../../map/labels/MapNames.tsx';
import { SelectionPanel } from './SelectionPanel.tsx';
import { sceneOfSelection } from './sceneOfSelection.ts';
import { selectionTitle } from './selectionTitle.ts';

/** The names on the map; and the panel, the name and the map of a selection that is no actor. A server renders them too. */
export const selectionParts = { MapNames, SelectionPanel, selectionTitle, sceneOfSelection };
