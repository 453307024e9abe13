import { existsSync, readFileSync, statSync } from 'node:fs';

/** A file that cannot be read, and what to do about it. */
export class UnreadableFile extends Error {
  readonly fix: string;

  constructor(problem: string, { fix, ...options }: ErrorOptions & { fix: string }) {
    super(problem, options);
    this.fix = fix;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const SAVE = 'Save it as UTF-8: editors ask for the encoding where a file is saved.';
/** The characters that “ and ’ become where UTF-8 is read as Windows-1252. */
const MISREAD = /â€[œ\u009d™“”]/u;

/**
 * The text of a file that an editor has written.
 *
 * @throws {UnreadableFile} where there is none, or where its letters are not those of UTF-8
 */
export function readText(file: string): string {
  if (!existsSync(file)) {
    throw new UnreadableFile('there is no such file', { fix: 'Correct its name.' });
  }
  if (statSync(file).isDirectory()) {
    throw new UnreadableFile('it is a folder, and no text file', { fix: 'Name a file in it.' });
  }
  const bytes = readFileSync(file);
  if (isUtf16(bytes)) throw new UnreadableFile('it is in UTF-16, not in UTF-8', { fix: SAVE });
  const text = decoded(bytes);
  const misread = MISREAD.exec(text)?.[0];
  if (misread !== undefined) {
    throw new UnreadableFile(
      `its letters were once read in the wrong encoding: it has “${misread}” where a quotation mark or an apostrophe was`,
      { fix: 'Take the text from its source again, and save it as UTF-8.' },
    );
  }
  return text.replace(/^\uFEFF/u, '');
}

/** Recognised by a byte order mark, or by the zero bytes that UTF-8 text never has. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  return (
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.includes(0)
  );
}

function decoded(bytes: Buffer): string {
  try {
    return UTF8.decode(bytes);
  } catch (error) {
    const lines = bytes.toString('latin1').split('\n');
    const wrong = lines.findIndex((line) =>
      Buffer.from(line, 'latin1').toString().includes('\uFFFD'),
    );
    throw new UnreadableFile(
      `it is not in UTF-8, but perhaps in Windows-1252: line ${wrong + 1} has a letter that cannot be read`,
      { fix: SAVE, cause: error },
    );
  }
}
