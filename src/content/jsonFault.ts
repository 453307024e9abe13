import { printParseErrorCode, visit } from 'jsonc-parser';

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
 * `jsonc-parser` finds the place. The sentences are ours: Node 20's message gives no line, and a parser's
 * names the token that it expected instead of what an editor forgot.
 */
export function jsonFault(text: string): JsonFault | null {
  try {
    visit(text, visitorOf(text), { disallowComments: true });
    return null;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const [problem, fix, offset] = error.finding;
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1, problem, fix };
  }
}

/** A problem, how to fix it, and its place in the text. */
type Finding = readonly [problem: string, fix: string, offset: number];

/** Ends the parsing: whatever follows the first fault would be misread. */
class Fault extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding[0]);
    this.finding = finding;
  }
}

/** How deep an entry may lie: a story's lie nine deep, and the parser calls itself for each. */
const MAX_DEPTH = 100;

/** An object or a list that is not closed yet. */
interface Open {
  readonly offset: number;
  readonly close: '}' | ']';
  /** The names of an object's fields so far. */
  readonly names: Set<string>;
}

/** The parser's callbacks. They throw the first {@link Fault}. */
function visitorOf(text: string) {
  const opened: Open[] = [];
  /** The field whose colon has to come next. */
  let field: string | null = null;
  const open = (close: Open['close']) => (offset: number) => {
    opened.push({ offset, close, names: new Set() });
    if (opened.length <= MAX_DEPTH) return;
    const fix = 'Close what is open, with ] or }: no entry lies so deep.';
    throw new Fault([`this lies ${MAX_DEPTH} brackets deep`, fix, offset]);
  };
  const close = (offset: number): void => {
    // At the end of the text the parser calls this too, and then reports what was open.
    if (offset < text.length) opened.pop();
  };
  return {
    onObjectBegin: open('}'),
    onArrayBegin: open(']'),
    onObjectEnd: close,
    onArrayEnd: close,
    onObjectProperty(name: string, offset: number) {
      const names = opened.at(-1)?.names;
      if (names?.has(name)) {
        const fix = 'Keep one of the two: the other would be lost.';
        throw new Fault([`the field "${name}" is given twice in one entry`, fix, offset]);
      }
      names?.add(name);
      field = name;
    },
    onSeparator() {
      field = null;
    },
    onError(code: number, offset: number) {
      throw new Fault(
        STRING_ERRORS.includes(printParseErrorCode(code))
          ? faultOfString(text, offset)
          : faultAt(text, offset, opened.at(-1), field),
      );
    },
  };
}

const STRING_ERRORS = [
  'UnexpectedEndOfString',
  'InvalidUnicode',
  'InvalidEscapeCharacter',
  'InvalidCharacter',
];

function faultOfString(text: string, offset: number): Finding {
  const line = text.slice(offset).split(/\r?\n/u, 1)[0] ?? '';
  const problem = /[\\\t]/u.test(line)
    ? 'this text holds a character that JSON does not take'
    : 'this text has no closing mark on its line';
  const fix =
    'Close it with " on the same line; inside a text, write \\" for a mark and \\\\ for a backslash.';
  return [`${problem}: ${line.slice(0, 40)}`, fix, offset];
}

/** What is wrong where the parser stopped, by what stands there and before it. */
function faultAt(
  text: string,
  offset: number,
  open: Open | undefined,
  field: string | null,
): Finding {
  const before = text.slice(0, offset).trimEnd();
  const last = before.at(-1) ?? '';
  const next = text.charAt(offset);
  if (field !== null) {
    return [`no colon follows "${field}"`, `Write "${field}": and then its value.`, offset];
  }
  if (last !== '' && !'{[,:'.includes(last)) return faultAfterValue(text, offset, open);
  if (last === ',' && next === open?.close) {
    const fix = 'Take the comma out: nothing follows it.';
    return [`a comma stands before the closing ${next}`, fix, before.length - 1];
  }
  if (next === '') {
    const fix = 'Close what is open, with ] or }.';
    return ['the file ends in the middle of an entry', fix, offset];
  }
  if (open?.close === '}' && last !== ':') {
    const fix = 'Every field is written "name": value, its name between straight quotation marks.';
    return ['a field’s name is missing here', fix, offset];
  }
  if (/[“”„«‘’']/u.test(next)) {
    const fix = 'Put straight marks " around it; the article’s own marks stand inside them.';
    return [`a text begins with ${next}`, fix, offset];
  }
  const fix = 'Write a text between " and ", a number, true, false, a list or an entry.';
  return [`a value is missing before ${next}`, fix, offset];
}

/** What is wrong behind a value, where a comma or what closes is due. */
function faultAfterValue(text: string, offset: number, open: Open | undefined): Finding {
  const next = text.charAt(offset);
  if (!open) {
    const fix = 'Look for a bracket that is closed too early, or take it out.';
    return ['something stands after the end', fix, offset];
  }
  if (next === '') {
    const line = text.slice(0, open.offset).split('\n').length;
    return [
      `what is opened in line ${line} is never closed`,
      `Close it with ${open.close}.`,
      offset,
    ];
  }
  if (next === '}' || next === ']') {
    const fix = 'Close first what was opened last.';
    return [`${next} stands where ${open.close} is due`, fix, offset];
  }
  const fix =
    'Put a comma between this and what follows; if what follows belongs to the text before it, write its marks as \\".';
  return ['a comma is missing here', fix, text.slice(0, offset).trimEnd().length];
}
