/**
 * The first words of the text fragment in the page's address; `''` where there is none, or where the browser
 * keeps it to itself.
 */
export function fragmentWords(): string {
  const [navigation] = performance.getEntriesByType?.('navigation') ?? [];
  const [, words = ''] = /:~:text=(?:[^,&]*-,)?([^,&]*)/.exec(navigation?.name ?? '') ?? [];
  try {
    return decodeURIComponent(words);
  } catch {
    return '';
  }
}

/** Marks words of an element as the browser did before the element was rendered anew, which loses its mark. */
export function markWords(element: Element, words: string): void {
  if (!('highlights' in CSS)) return;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const start = texts.currentNode.textContent?.indexOf(words) ?? -1;
    if (start < 0) continue;
    const range = new Range();
    range.setStart(texts.currentNode, start);
    range.setEnd(texts.currentNode, start + words.length);
    CSS.highlights.set('fragment', new Highlight(range));
    return;
  }
}
