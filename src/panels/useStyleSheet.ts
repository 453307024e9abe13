import { useLayoutEffect } from 'react';

/**
 * Gives the document a sheet of style for as long as a component is mounted. What comes late brings
 * its style in this way: the page's policy lets it in, and nothing else is fetched for it.
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
