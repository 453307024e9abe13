import { z } from 'zod';

/**
 * The story as it is published beside the map, for whoever wants the data without the map. Names and
 * meanings here are a promise to strangers: add to them, do not change them.
 */

const actorIds = (what: string) => z.array(z.string()).describe(`Ids of actors: ${what}`);
const statementIds = z.array(z.string()).min(1).describe('Ids of statements, the evidence');
const point = z.tuple([z.number(), z.number()]).describe('[longitude, latitude] in degrees');
const date = z.iso.date();
const span = z.string().describe('A year, a month, a day, or two days with / between them');

const article = z.strictObject({
  publisher: z.string().describe('Who published the article, as it calls itself'),
  newspaper: z
    .string()
    .optional()
    .describe('The newspaper’s own name, where the publisher is one of its editions'),
  headline: z.string().describe('Verbatim'),
  url: z.string().optional().describe('Where the publisher has it, if that is known'),
  date: date.describe('The day on which it was published'),
  language: z.string().describe('ISO 639-1'),
  alternates: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'By language, where the publisher tells the same news in it: other texts, which nothing here is from',
    ),
  about: z.string().describe('What the source is, and what this is not'),
  invented: z.boolean().optional().describe('True for an article that is made up'),
});

const paragraph = z.strictObject({
  id: z.string().describe('H headline, D subheading, C caption, P1, P2, … the body'),
  words: z.int().positive().describe('Runs between white space'),
});

const actor = z.strictObject({
  id: z.string().describe('ISO 3166-1 alpha-3, or a word in capitals for who is no country'),
  name: z.string().describe('In English'),
  kind: z.enum(['country', 'organisation', 'person']),
  groups: z.array(z.string()).describe("Ids of groups, as of the map's date"),
  joined: date
    .optional()
    .describe("The date of joining the group of members; after the map's date, not yet a member"),
});

const question = z.strictObject({
  id: z.string(),
  title: z.string(),
  askedOf: actorIds(
    "whom the question covers, groups resolved as of the map's date. The questions are the editors': nobody was asked. Of one who is covered and has no position the article reports none; organisations and persons may have a position without being covered",
  ),
  answers: z.array(z.strictObject({ id: z.string(), label: z.string() })),
});

const statement = z.strictObject({
  id: z.string(),
  speaker: z
    .strictObject({
      name: z.string(),
      office: z.string().optional(),
      kind: z.enum(['person', 'government', 'organisation', 'document', 'agency', 'newspaper']),
      actor: z.string().optional().describe('Id of the actor whom the speaker speaks for'),
      place: z
        .string()
        .optional()
        .describe('Id of the place where it spoke, where that bears on it'),
    })
    .describe('Who says it; the newspaper, where it says so in its own voice'),
  about: actorIds('whom it says something of'),
  to: actorIds('to whom it is addressed').optional(),
  on: z.string().optional().describe('At what it is aimed, where that is no actor'),
  paragraph: z.string().describe('Id of the paragraph that it comes from'),
  url: z
    .string()
    .optional()
    .describe(
      "Its quote or excerpt on the publisher's page, else its paragraph, by a text fragment; where the page is known",
    ),
  kind: z
    .enum(['quoted', 'reported-speech', 'reported', 'implicit'])
    .describe(
      'quoted: words that the article puts in quotation marks. reported-speech: what the article says that somebody said. reported: what the article says itself. implicit: what the article itself calls implicit',
    ),
  when: z
    .strictObject({
      text: z.string().describe('As the article gives it'),
      resolved: span.optional(),
    })
    .optional(),
  quote: z.string().optional().describe('Verbatim, with its quotation marks'),
  excerpt: z.string().optional().describe("Verbatim, the newspaper's own words"),
  text: z.string().describe('What was said, in the words of the editors of the map'),
  note: z.string().optional().describe('What keeps the claim in its bounds'),
});

const position = z.strictObject({
  actor: z.string().describe('Id of an actor'),
  question: z.string().describe('Id of a question'),
  answer: z.string().describe("Id of one of the question's answers"),
  qualifier: z
    .string()
    .optional()
    .describe('What bounds the answer, where it says more or less than this actor holds'),
  statements: statementIds,
});

const context = z.strictObject({
  about: z.string().describe('Id of an actor, or of a group for all of its actors'),
  text: z.string(),
  source: z.string(),
  asOf: span.describe("When it was so. Later than the map's date: what has changed since"),
});

const place = z.strictObject({
  id: z.string(),
  name: z.string(),
  at: point,
  in: z.string().optional().describe('Id of the actor in which it stands'),
  label: z.string().describe('What it was in the story'),
  source: z.string().describe('Where the coordinates are from'),
  statements: statementIds,
});

const link = z.strictObject({
  id: z.string(),
  label: z.string(),
  ends: z.array(z.string()).min(2).describe('Ids of actors or of places'),
  statements: statementIds,
});

export const publicSchema = z.strictObject({
  mapDate: date.describe('The day as of which everything here is told'),
  article: article.describe('The one source of statements and positions'),
  paragraphs: z.array(paragraph),
  actors: z.array(actor),
  questions: z.array(question),
  statements: z.array(statement).describe("In the article's order"),
  positions: z.array(position).describe('Answers, each with statements that attribute it'),
  context: z.array(context).describe('From outside the article: never evidence for a position'),
  places: z.array(place),
  links: z.array(link),
  corrections: z.array(z.strictObject({ date, text: z.string() })),
});

export type PublicStory = z.infer<typeof publicSchema>;
