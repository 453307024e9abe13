import { escapeHtml } from '../../model/html.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What style gives to a drawing, with what holds where nothing is said. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: '#000000',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
  'font-size': '16',
  'font-weight': '400',
  'text-anchor': 'start',
};

const OF_WORDS = /^(?:font|text)-/;
/** What is said of words at words only, and so holds nowhere above them. */
const withoutWords = Object.fromEntries(
  Object.entries(INHERITED).filter(([name]) => OF_WORDS.test(name)),
);

/** What shapes a drawing and is copied as it stands. */
const SHAPE =
  /^(?:d|x|y|dx|dy|cx|cy|r|x1|x2|y1|y2|width|height|id|viewBox|preserveAspectRatio|overflow|patternUnits|patternTransform|data-code)$/;

/**
 * A file brings no fonts, and the systems' own are wider: in this share of their size words keep to the
 * room that they were given.
 */
const SYSTEM_FONT = 0.86;

/** What is only for the moment, or for another width of the page. */
const LEFT_OUT = '.outlined, .only-narrow';

type Style = Readonly<Record<string, string>>;

/**
 * A drawing of the page as markup that looks the same without the page's style: colours and lines as
 * they are on the screen, written into the shapes.
 *
 * @param box where it is to stand
 */
export function copyDrawing(drawing: SVGSVGElement, box: Box): string {
  const place = Object.entries(box)
    .map(([name, value]) => ` ${name}="${+value.toFixed(2)}"`)
    .join('');
  const kept = ['viewBox', 'preserveAspectRatio'].map((name) => attribute(drawing, name)).join('');
  const inside = children(drawing, INHERITED, unitOf(drawing, box));
  return `<svg${place}${kept}>${inside}</svg>`;
}

/** Units of a drawing in a pixel of its box. */
function unitOf(drawing: SVGSVGElement, { width, height }: Box): number {
  const view = drawing.viewBox.baseVal;
  if (!drawing.hasAttribute('viewBox')) return 1;
  const scale = drawing.getAttribute('preserveAspectRatio')?.endsWith('slice')
    ? Math.max
    : Math.min;
  return 1 / scale(width / view.width, height / view.height);
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  return value === null ? '' : ` ${name}="${escapeHtml(value)}"`;
}

function children(parent: Element, above: Style, unit: number): string {
  return [...parent.childNodes]
    .map((node) => {
      if (node instanceof SVGElement) return node.matches(LEFT_OUT) ? '' : copy(node, above, unit);
      return escapeHtml(node.textContent ?? '');
    })
    .join('');
}

function copy(element: SVGElement, above: Style, unit: number): string {
  const style = styleOf(element, unit);
  const plain = { ...style, stroke: 'none' };
  // Not every program knows which to draw first: the halo of words is a copy of them below.
  return element.localName === 'text' && style.stroke !== 'none'
    ? written(element, style, above, unit) + written(element, plain, above, unit)
    : written(element, style, above, unit);
}

function written(element: SVGElement, style: Style, above: Style, unit: number): string {
  const name = element.localName;
  const shape = element.getAttributeNames().filter((one) => SHAPE.test(one));
  const isText = /^t/.test(name);
  const said = Object.entries(style).filter(
    ([key, value]) => above[key] !== value && (isText || !OF_WORDS.test(key)),
  );
  const { opacity, textDecorationLine } = getComputedStyle(element);
  const attributes = [
    ...shape.map((one) => attribute(element, one)),
    ...said.map(([key, value]) => ` ${key}="${escapeHtml(value)}"`),
    opacity === '1' ? '' : ` opacity="${opacity}"`,
    textDecorationLine === 'none' ? '' : ` text-decoration="${textDecorationLine}"`,
  ].join('');
  // Below a copy of words nothing is to put back what the copy leaves out.
  const from = name === 'text' ? styleOf(element, unit) : style;
  const inside = children(element, isText ? from : { ...from, ...withoutWords }, unit);
  return inside === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`;
}

/** How an element is drawn; a group as most of what is in it, so that it is said once. */
function styleOf(element: SVGElement, unit: number): Style {
  const first = element.localName === 'g' ? element.firstElementChild : null;
  const from = first ?? element;
  const computed = getComputedStyle(from);
  // A line keeps its width on the screen, whatever the drawing's scale.
  const scale = computed.getPropertyValue('vector-effect') === 'non-scaling-stroke' ? unit : 1;
  const lengths = (value: string, by: number): string =>
    value.replace(/([\d.]+)(?:px)?/g, (_, n: string) => `${+(Number(n) * by).toFixed(4)}`);
  return Object.fromEntries(
    Object.keys(INHERITED).map((name) => {
      const own = name === 'fill' ? from.getAttribute('fill') : null;
      const value = computed.getPropertyValue(name);
      if (own?.startsWith('url(')) return [name, own];
      if (name === 'font-size') return [name, lengths(value, SYSTEM_FONT)];
      return [name, /^stroke-(?:width|dash)/.test(name) ? lengths(value, scale) : hex(value)];
    }),
  );
}

/** A colour as every program knows it. */
function hex(value: string): string {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(value)?.slice(1) ?? [];
  return parts.length === 0
    ? value
    : `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
