/** A column of a table: what is in it, in words too, so that no column goes without them. */
export interface Column<Row> {
  readonly name: string;
  /** What it holds, and from where, for the data dictionary. */
  readonly about: string;
  readonly of: (row: Row) => string | undefined;
}

/**
 * Excel opens a file without it in the system's own encoding, and every quote begins with a mark that
 * is in no such encoding. Programs that do without it leave it out by themselves or when they are
 * told (`utf-8-sig`), or take the JSON.
 */
const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet would take for a formula, also behind a space and in its wide forms. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** A cell that is words and nothing else, as RFC 4180 writes it. */
function cell(value: string): string {
  const words = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** A table as CSV: RFC 4180, in UTF-8, with a head. What a row does not have is empty. */
export function printCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;
  const head = line(columns.map(({ name }) => name));
  return (
    BYTE_ORDER_MARK +
    head +
    rows.map((row) => line(columns.map(({ of }) => of(row) ?? ''))).join('')
  );
}
