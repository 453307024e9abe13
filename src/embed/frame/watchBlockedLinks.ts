/** In milliseconds: by then a browser that opens a tab has begun to, and the reader still looks here. */
const PATIENCE = 100;

/**
 * Notices links to a tab of their own that come to nothing: a sandboxed frame may open one only where
 * its host allows that, and is told of neither. What opens a tab uses up the click's leave to act, and
 * takes the focus along; where both are still there, nothing has opened.
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
      // As it is written: what the browser gives back may lack the fragment.
      if (mayAct && document.hasFocus()) onNothing(link.getAttribute('href') ?? '');
    }, PATIENCE);
  };
  page.addEventListener('click', onClick);
  return () => {
    clearTimeout(timer);
    page.removeEventListener('click', onClick);
  };
}
