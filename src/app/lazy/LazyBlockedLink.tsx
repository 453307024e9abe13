import { useActions, useMapState } from '../../store/useMap.ts';
import { useLazyParts } from './useLazyParts.ts';

/** Shows the address of a link that could not be opened. */
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
