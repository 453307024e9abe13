/** The place at which a text stops being JSON, counted from 1, and how to fix it. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly problem: string;
  readonly fix: string;
}

/**
 * The first fault of a text that is not JSON, or that gives a field twice, of which `JSON.parse` silently
 * keeps the last; `null` where there is none.
 *
 * Ours, since Node 20's message gives no line, and any parser's names the token that it expected instead
 * of what an editor forgot. On `jsonc-parser`'s error codes the same messages take nearly as many lines.
 */
export function jsonFault(text: string): JsonFault | null {
  try {
    new Reader(text).whole();
    return null;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const before = text.slice(0, error.at).split('\n');
    return {
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      problem: error.message,
      fix: error.fix,
    };
  }
}

class Fault extends Error {
  readonly at: number;
  readonly fix: string;

  constructor(at: number, problem: string, fix: string) {
    super(problem);
    this.at = at;
    this.fix = fix;
  }
}

const STRING = /"(?:[^"\\\p{Cc}]|[\u{7f}-\u{9f}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;

/** How deep brackets may be nested: a story has nine levels, and a hostile file must not exhaust the stack. */
const DEEPEST = 100;

class Reader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): void {
    this.#value();
    if (this.#next() !== '') {
      throw new Fault(
        this.#at,
        'something stands after the end',
        'Look for a bracket that is closed too early, or take it out.',
      );
    }
  }

  #value(): void {
    const next = this.#next();
    this.#depth += 1;
    if (this.#depth > DEEPEST) {
      throw new Fault(
        this.#at,
        `this lies ${DEEPEST} brackets deep`,
        'Close what is open, with ] or }: no entry lies so deep.',
      );
    }
    if (next === '{') this.#list('}', (seen) => this.#field(seen));
    else if (next === '[') this.#list(']', () => this.#value());
    else if (next === '"') this.#string();
    else if (this.#take(SCALAR) === null) throw this.#noValue(next);
    this.#depth -= 1;
  }

  #list(close: '}' | ']', entry: (seen: Set<string>) => void): void {
    const opened = this.#at;
    const seen = new Set<string>();
    this.#at += 1;
    if (this.#next() === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      entry(seen);
      const end = this.#at;
      const next = this.#next();
      if (next !== ',' && next !== close) throw this.#unclosed(next, end, opened, close);
      const at = this.#at;
      this.#at += 1;
      if (next === close) return;
      if (this.#next() === close) {
        throw new Fault(
          at,
          `a comma stands before the closing ${close}`,
          'Take the comma out: nothing follows it.',
        );
      }
    }
  }

  #field(seen: Set<string>): void {
    const next = this.#next();
    const at = this.#at;
    if (next !== '"') {
      throw new Fault(
        at,
        next === '' ? 'the file ends in the middle of an entry' : 'a field’s name is missing here',
        'Every field is written "name": value, its name between straight quotation marks.',
      );
    }
    const name = this.#string();
    if (seen.has(name)) {
      throw new Fault(
        at,
        `the field "${name}" is given twice in one entry`,
        'Keep one of the two: the other would be lost.',
      );
    }
    seen.add(name);
    if (this.#next() !== ':') {
      throw new Fault(
        this.#at,
        `no colon follows "${name}"`,
        `Write "${name}": and then its value.`,
      );
    }
    this.#at += 1;
    this.#value();
  }

  #string(): string {
    const at = this.#at;
    const found = this.#take(STRING);
    if (found !== null) return JSON.parse(found) as string;
    const line = this.#text.slice(at).split(/\r?\n/u, 1)[0] ?? '';
    throw new Fault(
      at,
      line.includes('\\') || line.includes('\t')
        ? `this text holds a character that JSON does not take: ${line.slice(0, 40)}`
        : `this text has no closing mark on its line: ${line.slice(0, 40)}`,
      'Close it with " on the same line; inside a text, write \\" for a mark and \\\\ for a backslash.',
    );
  }

  #noValue(next: string): Fault {
    if (next === '') {
      return new Fault(
        this.#at,
        'the file ends in the middle of an entry',
        'Close what is open, with ] or }.',
      );
    }
    if (/[“”„«‘’']/u.test(next)) {
      return new Fault(
        this.#at,
        `a text begins with ${next}`,
        'Put straight marks " around it; the article’s own marks stand inside them.',
      );
    }
    return new Fault(
      this.#at,
      `a value is missing before ${next}`,
      'Write a text between " and ", a number, true, false, a list or an entry.',
    );
  }

  #unclosed(next: string, end: number, opened: number, close: string): Fault {
    if (next === '') {
      const line = this.#text.slice(0, opened).split('\n').length;
      return new Fault(
        this.#at,
        `what is opened in line ${line} is never closed`,
        `Close it with ${close}.`,
      );
    }
    if (next === '}' || next === ']') {
      return new Fault(
        this.#at,
        `${next} stands where ${close} is due`,
        'Close first what was opened last.',
      );
    }
    return new Fault(
      end,
      'a comma is missing here',
      'Put a comma between this and what follows; if what follows belongs to the text before it, write its marks as \\".',
    );
  }

  /** The next character that is no white space; `''` at the end. */
  #next(): string {
    this.#take(SPACE);
    return this.#text.charAt(this.#at);
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? null;
    this.#at += found?.length ?? 0;
    return found;
  }
}
