import { useActions, useMap } from '../store/useMap.ts';
import { useLate } from './useLate.ts';

/** Shows the address of a link that could not be opened. */
export function UnopenedLink() {
  const address = useMap(({ unopened }) => unopened);
  const { showUnopened } = useActions();
  const { UnopenedDialog } = useLate(address !== null) ?? {};
  return address !== null && UnopenedDialog ? (
    <UnopenedDialog
      address={new URL(address, document.baseURI).href}
      onClose={() => showUnopened(null)}
    />
  ) : null;
}
