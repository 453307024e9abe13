import { useLayoutEffect } from 'react';

/**
 * Adopts a constructed style sheet for as long as the component is mounted. Lazy components bring their
 * CSS this way: the Content-Security-Policy allows it, and it takes no request.
 */
export function useStyleSheet(css: string): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [css]);
}
