import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { runScript } from './commandLine.ts';
import { publicSchema } from './publicSchema.ts';
import type { Finding } from './rules/rule.ts';
import { storySchema } from './schema.ts';

const FILE = 'src/content/story.schema.json';

/** The shape of a story as JSON Schema: what an editor's program completes and checks by. */
export function storyJsonSchema(): object {
  return {
    ...z.toJSONSchema(storySchema, { io: 'input' }),
    title: 'A story: what a map of one article may show',
  };
}

/** The shape of what is published beside the map as JSON Schema. */
export function publicJsonSchema(): object {
  return {
    ...z.toJSONSchema(publicSchema, { io: 'input' }),
    title: 'Who stands where in one article, with every claim led back to its paragraph',
  };
}

/** A schema as it stands in a file. */
export function printSchema(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** What is wrong with the written schema: nothing, or that it is not the one in `schema.ts`. */
export function staleSchemas(file = FILE): (Finding & { file: string })[] {
  const written = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : null;
  if (JSON.stringify(written) === JSON.stringify(storyJsonSchema())) return [];
  return [
    {
      file,
      entry: 'file',
      problem: 'it is not the schema that the stories are checked by',
      fix: 'Run npm run content:schema.',
    },
  ];
}

runScript(import.meta.url, () => {
  writeFileSync(FILE, printSchema(storyJsonSchema()));
  console.log(`Wrote ${FILE}.`);
});
