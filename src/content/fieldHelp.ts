import { z } from 'zod';
import { storySchema } from './schema.ts';

/** What the schema says of one field, as far as an editor needs it. */
export interface FieldHelp {
  /** What the field holds, in words; `''` where its name says all. */
  readonly says: string;
  /** The words that it may hold, where they are few. */
  readonly oneOf: readonly string[];
  /** How it is written, by example. */
  readonly written: string;
  /** The fields of an entry. */
  readonly fields: readonly string[];
}

/** The part of a JSON Schema that is read here. */
interface Node {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  /** What every field holds, where their names are free. */
  readonly additionalProperties?: Node | false;
  readonly items?: Node;
  readonly prefixItems?: readonly Node[];
  readonly anyOf?: readonly Node[];
}

const TEXT = 'a text';

const ROOT = z.toJSONSchema(storySchema, { io: 'input' }) as Node;

/** Forms of ids and dates, each by an example of what takes it and of what does not. */
const WRITTEN: readonly { readonly takes: string; readonly not: string; readonly words: string }[] =
  [
    { takes: 'rio-claro', not: 'BRA', words: 'small letters, digits and hyphens, as rio-claro' },
    {
      takes: 'COUNCIL',
      not: 'H',
      words: 'a country’s three-letter code, as BRA, or a word in capitals, as COUNCIL',
    },
    { takes: 'P12', not: 'COUNCIL', words: 'H, D, C, or P and the paragraph’s number, as P3' },
    {
      takes: '2031-05',
      not: 'en',
      words:
        'a year, a month, a day or two days, as 2031, 2031-05, 2031-05-13, 2031-05-13/2031-05-15',
    },
    { takes: 'en', not: 'eng', words: 'the language’s two letters, as en' },
  ];

/** What the schema says of the field at a path of a story. */
export function fieldHelp(path: readonly PropertyKey[]): FieldHelp {
  const node = path.reduce<Node | undefined>((at, key) => at && childOf(at, key), ROOT) ?? {};
  const says = node.description ?? '';
  const forms = [node, ...(node.anyOf ?? [])]
    .map(written)
    .filter((words) => words !== '' && !(words === TEXT && says !== ''));
  return {
    says,
    oneOf: node.enum ?? [],
    written: forms.join('; or '),
    fields: Object.keys(node.properties ?? {}),
  };
}

function childOf(node: Node, key: PropertyKey): Node | undefined {
  if (typeof key !== 'number') {
    return node.properties?.[String(key)] ?? (node.additionalProperties || undefined);
  }
  // One of a pair means nothing by itself.
  return node.prefixItems ? node : node.items;
}

function written({ pattern, format, type, prefixItems, properties, items }: Node): string {
  if (type === 'string' && pattern === undefined && format === undefined) return TEXT;
  if (format === 'date') return 'a date that exists, as 2031-05-13';
  if (format === 'uri')
    return 'an address that begins with https://, as https://news.example/river';
  if (prefixItems) return 'longitude and latitude in degrees, as [-57.65, -19.01]';
  if (pattern !== undefined) {
    const form = new RegExp(pattern, 'u');
    return WRITTEN.find(({ takes, not }) => form.test(takes) && !form.test(not))?.words ?? '';
  }
  if (properties) return `an entry, { … }, with ${Object.keys(properties).join(', ')}`;
  if (items?.properties) return 'a list of entries, as [{ … }, { … }]';
  return (
    {
      array: 'a list, as ["BRA", "PRY"]',
      boolean: 'true or false',
      number: 'a number',
      integer: 'a whole number',
    }[type ?? ''] ?? ''
  );
}
