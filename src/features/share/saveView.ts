import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Attributes of a drawing that mean nothing outside its page. */
const PAGE_ONLY = ['class', 'translate', 'aria-hidden'];

/** The namespace of links in drawings, which editors of drawings know where they know no plain `href`. */
const XLINK = 'http://www.w3.org/1999/xlink';

/** An SVG as the text of a file, rendered apart from the page. */
export function svgText(drawing: ReactElement): string {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(drawing));
  const svg = host.firstElementChild;
  if (!svg) throw new Error('Nothing was drawn.');
  for (const name of PAGE_ONLY) {
    for (const element of svg.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
  for (const use of svg.querySelectorAll('use')) {
    use.setAttributeNS(XLINK, 'xlink:href', use.getAttribute('href') ?? '');
    use.removeAttribute('href');
  }
  const text = new XMLSerializer().serializeToString(svg);
  root.unmount();
  return `${text}\n`;
}

/** How many pixels of a PNG stand for one of the view. */
const SHARP = 2;

/** How wide words are in a font of this browser's. */
export function measurer(): (words: string, font: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (words, font) => {
    // Where nothing can be measured, half of the size a letter is about right.
    if (!context) return words.length * Number.parseFloat(font.replace(/^\d+ /, '')) * 0.55;
    context.font = font;
    return context.measureText(words).width;
  };
}

/**
 * An SVG as a PNG, drawn by the browser. It goes by a `data:` address, which the page's policy lets
 * images have; `blob:` it does not.
 *
 * @throws where the browser cannot draw or pack it
 */
export async function asPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SHARP;
  canvas.height = image.height * SHARP;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!context || !png) throw new Error('This browser draws no picture.');
  return png;
}

/** Gives the reader a file. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // A moment later: some browsers read it only then.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
