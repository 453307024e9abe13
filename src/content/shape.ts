import type { z } from 'zod';
import type { Finding } from './rules/rule.ts';

type Path = readonly PropertyKey[];

/** What a parse error means, entry by entry: named by its id, not by its place in a list. */
export function shapeFindings(story: unknown, error: z.ZodError): Finding[] {
  return error.issues.map((issue) => {
    const { entry, field } = nameOf(story, issue.path);
    return {
      entry,
      problem: sentence(issue, field),
      mend: 'Compare it with story.schema.json, which says what every field holds.',
    };
  });
}

function sentence(issue: z.core.$ZodIssue, field: string): string {
  if (issue.code === 'unrecognized_keys') {
    return `${field === '' ? 'it' : `its field "${field}"`} has a field that nothing reads: ${issue.keys.join(', ')}`;
  }
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  if (missing) return field === '' ? 'it is missing' : `its field "${field}" is missing`;
  return `${field === '' ? 'it is wrong' : `its field "${field}" is wrong`} (${issue.message})`;
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

/** An id, or what stands for one: a position has an actor and a question, context an actor. */
function idOf(value: unknown): string | undefined {
  const id = childOf(value, 'id');
  if (typeof id === 'string') return id;
  const named = ['actor', 'about', 'question', 'answer']
    .map((key) => childOf(value, key))
    .filter((part) => typeof part === 'string');
  return named.length > 0 ? named.join(' ') : undefined;
}
