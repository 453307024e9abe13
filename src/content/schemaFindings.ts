import type { z } from 'zod';
import { didYouMean } from './didYouMean.ts';
import { fieldHelp } from './fieldHelp.ts';
import type { Finding } from './rules/rule.ts';

type Path = readonly PropertyKey[];

/** How much of a wrong value a message repeats, in characters. */
const SHOWN = 60;

/** Findings of a schema error, each naming its entry by id instead of its index in a list. */
export function shapeFindings(story: unknown, error: z.ZodError): Finding[] {
  return error.issues.map((issue) => {
    const { entry, field } = nameOf(story, issue.path);
    const value = issue.path.reduce(childOf, story);
    return {
      entry,
      problem: sentence(issue, field, value),
      fix: mendOf(issue, value === undefined),
    };
  });
}

function sentence(issue: z.core.$ZodIssue, field: string, value: unknown): string {
  const it = field === '' ? 'it' : `its field "${field}"`;
  if (issue.code === 'unrecognized_keys') {
    return `${it} has a field that nothing reads: ${issue.keys.join(', ')}`;
  }
  if (value === undefined) return `${it} is missing`;
  if (issue.code === 'too_small' && issue.minimum === 1) return `${it} is empty`;
  return `${it} is wrong: ${JSON.stringify(value).slice(0, SHOWN)}`;
}

function mendOf(issue: z.core.$ZodIssue, missing: boolean): string {
  const help = fieldHelp(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const meant = issue.keys.map((key) => didYouMean(key, help.fields)).join('');
    return `${meant}An entry of this sort has only: ${help.fields.join(', ')}.`;
  }
  const name = issue.path.filter((key) => typeof key === 'string').at(-1) ?? 'it';
  const holds = [
    help.oneOf.length > 0 ? `one of "${help.oneOf.join('", "')}"` : help.written,
    help.says,
  ].filter((words) => words !== '');
  const verb = missing ? 'Add' : 'Correct';
  return holds.length === 0 ? `${verb} "${name}".` : `${verb} "${name}": ${holds.join('. ')}.`;
}

/** The innermost entry on a path that has an id, and the rest of the path. */
function nameOf(story: unknown, path: Path): { entry: string; field: string } {
  let value = story;
  let entry = 'story';
  let field: PropertyKey[] = [];
  for (const [index, key] of path.entries()) {
    value = childOf(value, key);
    field.push(key);
    if (typeof key !== 'number') continue;
    const list = String(path[index - 1] ?? 'entries');
    const id = idOf(value);
    if (id === undefined && entry !== 'story') continue;
    const name = id === undefined ? `${list} no. ${key + 1}` : `${list} ${id}`;
    entry = entry === 'story' ? name : `${entry}, ${name}`;
    field = [];
  }
  return { entry, field: field.map(String).join('.') };
}

function childOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

/** An entry's id, or the fields that identify it: a position's actor and question, a context's actor. */
function idOf(value: unknown): string | undefined {
  const id = childOf(value, 'id');
  if (typeof id === 'string') return id;
  const named = ['actor', 'about', 'question', 'answer']
    .map((key) => childOf(value, key))
    .filter((part) => typeof part === 'string');
  return named.length > 0 ? named.join(' ') : undefined;
}
