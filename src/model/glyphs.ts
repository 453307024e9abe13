/** Shapes for facts that stand beside a name, several a country; found in every system's fonts. */
const GLYPHS = ['●', '■', '▲', '◆', '▼', '○'] as const;

/** The symbol of a question's answer by its place in the question, from 0. */
export function glyphOf(index: number): string {
  return GLYPHS[index % GLYPHS.length] ?? '●';
}
