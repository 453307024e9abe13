/** A column of a table. Each has a description, from which the data dictionary is made. */
export interface Column<Row> {
  readonly name: string;
  /** The column's contents and their source, for the data dictionary. */
  readonly about: string;
  readonly of: (row: Row) => string | undefined;
}

/**
 * Without this mark Excel opens a file in the system's own encoding, which lacks the quotation marks that
 * every quote begins with. Other programs skip the mark by themselves or by an option (`utf-8-sig`).
 */
const BYTE_ORDER_MARK = '\ufeff';

/** The beginning of a cell that a spreadsheet would take for a formula, full-width forms included. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** A cell as RFC 4180 writes it, made to be text and never a formula. */
function cell(value: string): string {
  const words = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** A table as CSV: RFC 4180, in UTF-8, with a header line. A value that a row lacks is empty. */
export function printCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;
  const head = line(columns.map(({ name }) => name));
  return (
    BYTE_ORDER_MARK +
    head +
    rows.map((row) => line(columns.map(({ of }) => of(row) ?? ''))).join('')
  );
}
