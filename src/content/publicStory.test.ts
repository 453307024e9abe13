import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { publicJsonSchema, staleSchemas, storyJsonSchema } from './jsonSchema.ts';
import { publicSchema } from './publicSchema.ts';
import { publicStory } from './publicStory.ts';
import { pick, tinyStory } from './rules/tinyStory.ts';

/** The schema as strangers read it: printed, and read again. */
function validator(schema: object): z.ZodType {
  return z.fromJSONSchema(JSON.parse(JSON.stringify(schema)) as z.core.JSONSchema.JSONSchema);
}

describe('publicStory', () => {
  const published = publicStory(tinyStory(), () => undefined);

  it('has the documented shape', () => {
    expect(publicSchema.safeParse(published).error).toBeUndefined();
  });

  it('is valid by the JSON Schema that is published beside it', () => {
    const schema = validator(publicJsonSchema());
    expect(schema.safeParse(published).error).toBeUndefined();
    expect(schema.safeParse({ ...published, mapDate: undefined }).success).toBe(false);
    expect(schema.safeParse({ ...published, colours: [] }).success).toBe(false);
  });

  it('says who was asked by name, not by group', () => {
    expect(pick(published.questions, 'telescope').askedOf).toEqual(['NOR', 'CHL', 'KEN', 'ISL']);
  });

  it('leaves out how the story is drawn, and what has no value', () => {
    expect(Object.keys(pick(published.actors, 'ISL'))).toEqual(['id', 'name', 'kind', 'groups']);
    expect(Object.keys(pick(published.statements, 'p1-fjell'))).toEqual([
      'id',
      'speaker',
      'about',
      'paragraph',
      'kind',
      'quote',
      'text',
    ]);
  });

  it('leads to a statement’s words where the page that has them is known', () => {
    const url = 'https://lantern.example/telescope';
    const known = publicStory(tinyStory(), ({ id }) => (id === 'p1-fjell' ? url : undefined));
    expect(publicSchema.safeParse(known).error).toBeUndefined();
    expect(pick(known.statements, 'p1-fjell').url).toBe(url);
    expect(known.statements.filter((one) => 'url' in one)).toHaveLength(1);
  });

  it('survives being printed', () => {
    expect(JSON.parse(JSON.stringify(published))).toEqual(published);
  });
});

describe('the JSON Schema of stories', () => {
  it('accepts a story and refuses a broken one', () => {
    const schema = validator(storyJsonSchema());
    expect(schema.safeParse(tinyStory()).error).toBeUndefined();
    expect(schema.safeParse({ ...tinyStory(), mapDate: 'July' }).success).toBe(false);
  });

  it('describes its fields, for the editor', () => {
    expect(JSON.stringify(storyJsonSchema())).toContain('Only they may rest a position on it');
  });

  it('is the one that is written', () => {
    expect(staleSchemas()).toEqual([]);
    expect(staleSchemas('package.json')).toHaveLength(1);
    expect(staleSchemas('none.json')).toHaveLength(1);
  });
});
