import { z } from 'zod';
import type { Statement } from './schema.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

/** The place and the hash of a run of the article's characters, without the characters. */
const run = z.strictObject({
  paragraph: z.string(),
  offset: count.describe('UTF-16 units from the start of the normalised paragraph'),
  length: count.describe('UTF-16 units'),
  words: count,
  sha256: hash,
});

/** The text fragment that leads to words on the publisher's page; `null` where none is unambiguous. */
const fragment = z
  .string()
  .nullable()
  .optional()
  .describe('A text fragment: what stands behind #:~:text= in an address');

/** The fields of a statement that give the article's own words. */
const VERBATIM_FIELDS = ['quote', 'excerpt', 'when'] as const;

export type VerbatimField = (typeof VERBATIM_FIELDS)[number];

const cited = z.strictObject({
  statement: z.string(),
  field: z.enum(VERBATIM_FIELDS),
  ...run.shape,
  fragment,
});

/**
 * A fingerprint of the article, for a clone that does not have its text: enough to notice a changed comma
 * or a missing quotation, and too little to read.
 */
export const lockSchema = z.strictObject({
  story: z.string(),
  article: hash.describe('Of all normalised paragraphs, a line each'),
  paragraphs: z.array(z.strictObject({ id: z.string(), words: count, sha256: hash, fragment })),
  passages: z.array(run).describe('Every passage that the article puts in quotation marks'),
  cited: z.array(cited).describe("Every run of the article's words that the story gives verbatim"),
});

export type Lock = z.infer<typeof lockSchema>;
export type LockedRun = z.infer<typeof run>;
export type LockedCitation = z.infer<typeof cited>;

/** A statement's verbatim texts, each with its field. */
export function verbatimOf({
  quote,
  excerpt,
  when,
}: Statement): { field: VerbatimField; text: string }[] {
  const texts = { quote, excerpt, when: when?.text };
  return VERBATIM_FIELDS.flatMap((field) => {
    const text = texts[field];
    return text === undefined ? [] : [{ field, text }];
  });
}
