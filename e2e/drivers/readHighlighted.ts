/**
 * The codes of the land that is lit on a page's still, in a browser or in another document; it uses
 * nothing from outside itself.
 */
export function readHighlighted(page: Element): string[] {
  const still = page.querySelector('.static-map');
  const shapes = [...(still?.querySelectorAll('[data-code]') ?? [])];
  return [...(still?.querySelectorAll('.outlined') ?? [])]
    .map((lit) => {
      const same = shapes.find((one) => one.getAttribute('d') === lit.getAttribute('d'));
      return same?.getAttribute('data-code') ?? '?';
    })
    .sort();
}
