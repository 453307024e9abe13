/** The time after a click by which an opening tab has taken the focus, in milliseconds. */
const PATIENCE = 100;

/**
 * Detects links to a new tab that a sandbox has blocked. A frame is not told; but a tab that opens consumes
 * the click's user activation and takes the focus, so where both are still there nothing has opened.
 *
 * @param page the element whose links are watched
 * @param onNothing called with the address that was not opened
 * @returns its undo
 */
export function watchBlockedLinks(
  page: HTMLElement,
  onNothing: (address: string) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onClick = ({ target }: MouseEvent): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[target]') : null;
    if (!link) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const mayAct = navigator.userActivation?.isActive ?? true;
      // The attribute as written: the browser's property may lack the fragment directive.
      if (mayAct && document.hasFocus()) onNothing(link.getAttribute('href') ?? '');
    }, PATIENCE);
  };
  page.addEventListener('click', onClick);
  return () => {
    clearTimeout(timer);
    page.removeEventListener('click', onClick);
  };
}
