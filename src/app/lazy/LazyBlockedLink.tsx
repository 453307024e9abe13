import { useActions, useMapState } from '../../store/useMapState.ts';
import { useLazyParts } from './useLazyParts.ts';

/** The dialog with the address of a blocked link, loaded when there is one. */
export function LazyBlockedLink() {
  const address = useMapState(({ blockedLink }) => blockedLink);
  const { setBlockedLink } = useActions();
  const { BlockedLinkDialog } = useLazyParts(address !== null) ?? {};
  return address !== null && BlockedLinkDialog ? (
    <BlockedLinkDialog
      address={new URL(address, document.baseURI).href}
      onClose={() => setBlockedLink(null)}
    />
  ) : null;
}
