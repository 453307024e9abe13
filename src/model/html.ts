/** A text as markup, between tags or in an attribute with double quotes. */
export const escapeHtml = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** An attribute's value; `true` stands without one, and what is `undefined` is left out. */
export type Attribute = string | number | true | undefined;

/** An opening tag. Names are not escaped; values may hold anything. */
export function openTag(name: string, attributes: Readonly<Record<string, Attribute>>): string {
  const printed = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return '';
    return value === true ? ` ${key}` : ` ${key}="${escapeHtml(`${value}`)}"`;
  });
  return `<${name}${printed.join('')}>`;
}
