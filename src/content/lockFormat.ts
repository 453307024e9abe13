import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

/** Where a run of the article's characters stands, and what it is, without the characters. */
const run = z.strictObject({
  paragraph: z.string(),
  offset: count.describe('UTF-16 units from the start of the normalised paragraph'),
  length: count.describe('UTF-16 units'),
  words: count,
  sha256: hash,
});

/** The way to words on the publisher's page; `null` where no fragment tells them from others. */
const fragment = z
  .string()
  .nullable()
  .optional()
  .describe('A text fragment: what stands behind #:~:text= in an address');

const cited = z.strictObject({
  statement: z.string(),
  field: z.enum(['quote', 'excerpt', 'when']),
  ...run.shape,
  fragment,
});

/**
 * What stands in for the article in a clone that does not have it: enough to notice a changed comma
 * or a forgotten quotation, and too little to read.
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
