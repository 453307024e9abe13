import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jsonFault } from './jsonFault.ts';
import type { Problem } from './rules/rule.ts';
import { type Story, storySchema } from './schema.ts';
import { shapeFindings } from './schemaFindings.ts';
import { readText, UnreadableFile } from './textFile.ts';

/** A value that was read, or why it could not be. */
export type Read<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** The folder of a story, given the folder or its `story.json`. */
export function folderOf(path: string): string {
  const isFile = existsSync(path) ? statSync(path).isFile() : path.endsWith('.json');
  return isFile ? dirname(path) : path.replace(/(?<=.)\/+$/u, '');
}

/** Reads a JSON file; a fault is reported with its line and column. */
export function readJson(file: string): Read<unknown> {
  if (!existsSync(file)) {
    return {
      problems: [
        {
          file,
          entry: 'file',
          problem: 'there is no such file',
          fix: 'Correct the name, or begin a story: npm run story:new -- NAME path/to/article.txt',
        },
      ],
    };
  }
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { problems: [{ file, entry: 'file', problem: error.message, fix: error.fix }] };
  }
  const fault = jsonFault(text);
  if (fault === null) return { value: JSON.parse(text) as unknown };
  const { line, column, problem, fix } = fault;
  return { problems: [{ file, entry: `line ${line}, column ${column}`, problem, fix }] };
}

/** Reads a folder's story and checks it against the schema. */
export function readStoryFile(folder: string): Read<Story> {
  const file = join(folder, 'story.json');
  const read = readJson(file);
  if ('problems' in read) return read;
  const parsed = storySchema.safeParse(read.value);
  if (parsed.success) return { value: parsed.data };
  return {
    problems: shapeFindings(read.value, parsed.error).map((finding) => ({ file, ...finding })),
  };
}
