/**
 * A text directive: the part of an address that names words on the page it leads to, by their start
 * and end and by what stands right before and after (https://wicg.github.io/scroll-to-text-fragment/).
 */
export interface TextDirective {
  readonly prefix?: string | undefined;
  readonly start: string;
  /** Absent where `start` is all of the words. */
  readonly end?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A place in a page: one of its blocks, and UTF-16 units from that block's start. */
export interface Point {
  readonly block: number;
  readonly offset: number;
}

/** A run of a page's characters; it may go over several blocks. */
export interface Span {
  readonly from: Point;
  readonly to: Point;
}

interface Block {
  readonly text: string;
  /** The text as it is compared: without case, accents and the shape of quotation marks. */
  readonly folded: string;
  /** The place in `text` of each place in `folded`, its end included. */
  readonly places: readonly number[];
  /** Where a word may begin or end. */
  readonly bounds: ReadonlySet<number>;
}

/** A page as a browser searches it: blocks of text, each term being found within one block. */
export interface Page {
  readonly blocks: readonly Block[];
}

/** Segmenters by language, kept since making one takes longer than using it. */
const segmenters = new Map<string, Intl.Segmenter>();

/** A page of these paragraphs, in this order, whose words are of this language. */
export function pageOf(paragraphs: readonly string[], language: string): Page {
  const words = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, words);
  return {
    blocks: paragraphs.map((text) => ({ text, ...fold(text), bounds: bounds(text, words) })),
  };
}

function bounds(text: string, words: Intl.Segmenter): ReadonlySet<number> {
  return new Set([...Array.from(words.segment(text), ({ index }) => index), text.length]);
}

/** A text folded as browsers compare it, with the places of its characters in the original. */
function fold(text: string): Pick<Block, 'folded' | 'places'> {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const same = character
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[“”„]/gu, '"')
      .replace(/[‘’‚]/gu, "'");
    places.push(...Array.from({ length: same.length }, () => at));
    folded += same;
    at += character.length;
  }
  return { folded, places: [...places, at] };
}

/**
 * All that a directive names on a page, in order, found as the specification's algorithm finds it. A
 * browser shows the first.
 */
export function matchesOf(page: Page, directive: TextDirective): Span[] {
  const found: Span[] = [];
  let from: Point = { block: 0, offset: 0 };
  for (;;) {
    const match = nextMatch(page, directive, from);
    if (match === null) return found;
    found.push(match.span);
    from = match.next;
  }
}

/** The first match from a place on, and the place from which to search for the next. */
function nextMatch(
  page: Page,
  { prefix, start, end, suffix }: TextDirective,
  from: Point,
): { span: Span; next: Point } | null {
  let at = from;
  for (;;) {
    const isEnd = end === undefined && suffix === undefined;
    const before = prefix === undefined ? null : find(page, prefix, at, { begins: true });
    if (prefix !== undefined && before === null) return null;
    const startFrom = before ? skipSpace(page, before.to) : at;
    const first = find(page, start, startFrom, { begins: before === null, ends: isEnd });
    if (first === null) return null;
    const next = after(before ? before.from : first.from);
    if (!before || isSame(first.from, startFrom)) {
      const to = endOf(page, first, { end, suffix });
      if (to !== null) return { span: { from: first.from, to }, next };
    }
    at = next;
  }
}

/** The end of a match that begins with the first term; `null` where its end or its suffix is missing. */
function endOf(
  page: Page,
  first: Span,
  { end, suffix }: Pick<TextDirective, 'end' | 'suffix'>,
): Point | null {
  let at = first.to;
  for (;;) {
    const last =
      end === undefined ? first : find(page, end, at, { begins: true, ends: suffix === undefined });
    if (last === null || suffix === undefined) return last?.to ?? null;
    const follows = skipSpace(page, last.to);
    const found = find(page, suffix, follows, { ends: true });
    if (found !== null && isSame(found.from, follows)) return last.to;
    if (found === null || end === undefined) return null;
    at = last.to;
  }
}

/** The next place where a block contains a term, at word bounds where these are required. */
function find(
  { blocks }: Page,
  term: string,
  from: Point,
  { begins = false, ends = false }: { begins?: boolean; ends?: boolean },
): Span | null {
  const { folded: sought } = fold(term);
  for (const [i, { folded, places, bounds }] of blocks.entries()) {
    if (i < from.block) continue;
    let at = folded.indexOf(sought);
    for (; at !== -1; at = folded.indexOf(sought, at + 1)) {
      const begin = places[at] ?? 0;
      const end = places[at + sought.length] ?? 0;
      if (i === from.block && begin < from.offset) continue;
      if ((begins && !bounds.has(begin)) || (ends && !bounds.has(end))) continue;
      return { from: { block: i, offset: begin }, to: { block: i, offset: end } };
    }
  }
  return null;
}

function skipSpace({ blocks }: Page, { block, offset }: Point): Point {
  for (let i = block; i < blocks.length; i++) {
    const begin = i === block ? offset : 0;
    const ahead = (blocks[i]?.text ?? '').slice(begin).search(/\S/u);
    if (ahead !== -1) return { block: i, offset: begin + ahead };
  }
  return { block: blocks.length, offset: 0 };
}

const after = ({ block, offset }: Point): Point => ({ block, offset: offset + 1 });
const isSame = (a: Point, b: Point): boolean => a.block === b.block && a.offset === b.offset;

/** Whether two runs of characters are the same. */
export function isSameSpan(a: Span, b: Span): boolean {
  return isSame(a.from, b.from) && isSame(a.to, b.to);
}

/** A directive as it stands in an address behind `text=`. */
export function printDirective({ prefix, start, end, suffix }: TextDirective): string {
  return [
    ...(prefix === undefined ? [] : [`${escapeTerm(prefix)}-`]),
    escapeTerm(start),
    ...(end === undefined ? [] : [escapeTerm(end)]),
    ...(suffix === undefined ? [] : [`-${escapeTerm(suffix)}`]),
  ].join(',');
}

/** Escapes a term: besides what any address escapes, a dash, which would mark a context. */
function escapeTerm(term: string): string {
  return encodeURIComponent(term).replaceAll('-', '%2D');
}

/** The directive that stands in an address behind `text=`; `null` where it is none. */
export function parseDirective(printed: string): TextDirective | null {
  const form = /^(?:([^,&-]+)-,)?([^,&-]+)(?:,([^,&-]+))?(?:,-([^,&-]+))?$/u.exec(printed);
  if (form === null) return null;
  try {
    const [prefix, start = '', end, suffix] = form
      .slice(1)
      .map((term: string | undefined) => (term === undefined ? term : decodeURIComponent(term)));
    return { prefix, start, end, suffix };
  } catch {
    return null;
  }
}
