import { z } from 'zod';

/**
 * The shape of a story: everything that a map of one article may show.
 *
 * Shape lives here; meaning (a position cites a statement that attributes it, a quote stands in the
 * lock, an id exists on the map) lives in `rules/`, one rule a file. The types are inferred, so that
 * what the checks accept and what the app is compiled against cannot drift apart.
 */

const text = z.string().trim().min(1);
/** A message in ICU syntax, so that counts and lists inflect in every language. */
const message = text;
const isoDate = z.iso.date();
/** A date, a month or a range of dates (`2022-06-28/2022-06-30`), as precise as it is known. */
const resolvedDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}-\d{2}-\d{2})?$/);
/** `[longitude, latitude]` in degrees. */
const lonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
/** ISO 3166-1 alpha-3 (Kosovo `XKX`), or a word in capitals for who is not a country (`NATO`). */
const actorId = z.string().regex(/^[A-Z][A-Z0-9_]{2,}$/);
const language = z.string().regex(/^[a-z]{2}$/);
/** A page that a reader is led to. */
const address = z.url({ protocol: /^https$/ });
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** `H` headline, `D` deck, `C` photo caption, `P1`… the body's paragraphs in order. */
const paragraphId = z.string().regex(/^(H|D|C|P[1-9]\d*)$/);

const article = z.strictObject({
  publisher: text.describe('Who published the article, as it calls itself'),
  newspaper: text
    .optional()
    .describe('The newspaper’s own name, where the publisher is one of its editions'),
  headline: text.describe('The headline, verbatim'),
  url: address
    .optional()
    .describe("Where the publisher has it. Without it nothing leads to the article's own words"),
  date: isoDate.describe(
    'The day on which it was published; the day that the map shows is mapDate',
  ),
  language,
  alternates: z
    .record(language, address)
    .optional()
    .describe('By language, where the publisher tells the same news in it: other texts, no source'),
  about: text.describe('One sentence on what the source is, and what the map is not'),
  invented: z.boolean().optional().describe('True for an article that is made up, as for a trial'),
});

const paragraph = z.strictObject({
  id: paragraphId,
  words: z.int().positive().describe('Runs between white space. The text itself is never kept'),
});

const group = z.strictObject({
  id: slug,
  label: text.describe('One of the group: "NATO member"'),
  plural: text.describe('Several: "NATO members"'),
  counted: z.boolean().describe('Whether the roll call counts its actors'),
  outline: z
    .enum(['steel', 'moss', 'none'])
    .describe('The line around its land: two groups can have one'),
  byAccession: z
    .boolean()
    .optional()
    .describe('Membership is computed: whoever has `joined` by a day is in the group on that day'),
  founding: text
    .optional()
    .describe('What those are who joined first, with what that day was: "Founding member (…)"'),
});

const leader = z.strictObject({
  name: text,
  office: text,
  paragraph: paragraphId.describe('Where the article names them in that office'),
});

const actor = z.strictObject({
  id: actorId,
  name: text,
  short: text.optional().describe('A shorter name for a narrow map: "US"'),
  inSentence: text
    .optional()
    .describe('The name as a sentence has it, where that is another: "the U.S."'),
  kind: z.enum(['country', 'organisation', 'person']),
  groups: z.array(slug),
  joined: isoDate.optional().describe('The date of accession, and nothing else'),
  leader: leader.optional(),
  standing: text
    .optional()
    .describe('What it is to NATO on the map’s date, where the date it joined does not say it'),
  speaksFor: actorId.optional().describe('A person: whose panel shows them'),
  seat: slug.optional().describe('An organisation: the place where links to it end on the map'),
  aliases: z.array(text).describe('Other names, codes and spellings that a reader may search for'),
});

const answer = z.strictObject({
  id: slug,
  label: text.describe('In words, as a panel gives it'),
  legend: text
    .optional()
    .describe('The same over a list of names, where the verb is another: "Want closer ties"'),
  short: text.describe('Two or three words for a label on the map'),
  colour: z.enum(['blue', 'ochre', 'amber', 'purple', 'teal']),
  pattern: z.enum(['solid', 'dots', 'cross', 'bars']),
  side: slug
    .optional()
    .describe('One of the question’s `sides`: answers of one side differ in manner only'),
  manner: message
    .optional()
    .describe('How {name} is on that side, as a comparison says it: "{name} openly"'),
  outsider: z
    .boolean()
    .describe("An outsider's answer: shown and marked, never counted, never an Ally's colour"),
  summary: message.describe(
    'A clause of the sentence above the map, of {names} (three at most, else their number) and {count}',
  ),
});

const side = z.strictObject({
  id: slug,
  all: message.describe('That {names}, as "both", are on it: "{names} opposed the office"'),
});

const note = z.strictObject({
  text,
  summary: text
    .optional()
    .describe(
      'The same as the last sentence above the map: what the article says of whom it does not name',
    ),
  statements: z.array(slug).min(1),
});

const question = z.strictObject({
  id: slug,
  title: text,
  short: text.describe('For a tab'),
  topic: text.describe('What it is on, as a comparison says it after "On": "the Tokyo office"'),
  kind: z
    .enum(['scale', 'facts'])
    .describe('`scale`: one answer an actor, a colour each. `facts`: several an actor, symbols'),
  askedOf: z
    .array(z.union([slug, actorId]))
    .describe(
      'Whom the question covers, by ids of groups and of actors. The question is ours: nobody was asked',
    ),
  about: actorId
    .optional()
    .describe('The country that it is about, which it does not cover: the map marks its land'),
  answers: z.array(answer).min(1),
  sides: z.array(side).optional().describe('What several of its answers have in common'),
  notes: z
    .array(note)
    .describe('What bears on the question without being a named country’s answer'),
  leads: z
    .array(slug)
    .max(4)
    .optional()
    .describe(
      'The statements that its panel opens on, the strongest first; without them those that its positions rest on, one a speaker',
    ),
});

const speaker = z.strictObject({
  name: text,
  office: text.optional(),
  kind: z.enum(['person', 'government', 'organisation', 'document', 'agency', 'newspaper']),
  actor: actorId.optional().describe('Whom the speaker speaks for'),
  place: slug
    .optional()
    .describe('Where it spoke, where that is not the seat of whom it speaks for: a summit'),
});

const statement = z.strictObject({
  id: slug,
  speaker,
  about: z.array(actorId).min(1),
  viewOf: z
    .array(actorId)
    .optional()
    .describe(
      'Whose own view or act the article says this is. Only they may rest a position on it; being described is not enough',
    ),
  to: z.array(actorId).optional().describe('To whom it is addressed, where the article says so'),
  on: text
    .optional()
    .describe('At what it is aimed, where that is no actor: "expanding into the region"'),
  paragraph: paragraphId,
  kind: z.enum(['quoted', 'reported-speech', 'reported', 'implicit']),
  when: z
    .strictObject({
      text: text.describe('As the article gives it: "back in January"'),
      resolved: resolvedDate.optional(),
    })
    .optional(),
  quote: text.optional().describe("Verbatim, with the article's own quotation marks"),
  excerpt: text
    .optional()
    .describe("The newspaper's words: one run of 25 at most, with no quotation"),
  text: text.describe('What was said, in our own words'),
  claim: text
    .optional()
    .describe(
      'Where a panel opens on a quote or excerpt that is no sentence: one of ours with it in place of {words}, which says who says it of what',
    ),
  note: text.optional().describe("An editor's remark that keeps the claim in its bounds"),
});

const position = z.strictObject({
  actor: actorId,
  question: slug,
  answer: slug,
  named: message
    .optional()
    .describe(
      'How the sentence names the actor with this answer, of {name}: "{name} (as a guest)"',
    ),
  clause: message
    .optional()
    .describe(
      'The actor’s own clause of the sentence, of {name}, where the answer’s says too much',
    ),
  qualifier: text.optional().describe('What a list adds to the name: "members divided"'),
  statements: z.array(slug).min(1),
});

const gap = z.strictObject({
  about: actorId,
  question: slug.optional().describe('The question that the gap belongs to, if one'),
  text: text.describe('What the article does not report, in plain words'),
});

const context = z.strictObject({
  about: z.union([actorId, slug]).describe('An actor, or a group for all of its actors'),
  text,
  source: text,
  asOf: resolvedDate,
  since: z.boolean().optional().describe("True for what happened after the map's date"),
  accession: z
    .boolean()
    .optional()
    .describe('True for what says from where the dates of joining are'),
});

const place = z.strictObject({
  id: slug,
  name: text,
  at: lonLat,
  in: actorId.optional().describe('The country that it stands in, where that is an actor'),
  label: text.describe('What it was in the story: "summit, July 2023"'),
  short: text.optional().describe('The same in a word or two, after the name on a map from afar'),
  source: text.describe('Where the coordinates are from: no article gives them'),
  statements: z.array(slug).min(1),
  anchor: z.enum(['start', 'end', 'middle']).optional(),
  prominent: z.boolean().optional().describe('Marked on the map whatever the question is'),
});

const link = z.strictObject({
  id: slug,
  label: text,
  ends: z
    .array(z.union([actorId, slug]))
    .min(2)
    .describe('Actors or places; drawn from each to the next'),
  words: z
    .boolean()
    .optional()
    .describe(
      'What the first end says to the second: no tie, and drawn when one of them is chosen',
    ),
  listed: z
    .boolean()
    .optional()
    .describe('True where it is listed and not drawn: its line would run over the map’s edge'),
  statements: z.array(slug).min(1),
});

const scaleBar = z.strictObject({
  id: slug,
  kilometres: z.number().positive(),
  at: lonLat.describe('The western end. A length only: neither a start nor a heading'),
  label: text,
  attribution: text,
  statements: z.array(slug).min(1),
});

const loaded = z.strictObject({
  words: text.describe('The beginning of a word or of a run of words that takes a side'),
  whose: z
    .array(text)
    .min(1)
    .describe('Whose it is. Our own words use it only in a sentence that names one of these'),
});

const correction = z.strictObject({ date: isoDate, text });

const camera = z.strictObject({
  id: slug,
  label: text,
  west: z.number(),
  south: z.number(),
  east: z.number(),
  north: z.number(),
});

const step = z.strictObject({
  id: slug,
  title: text,
  text: text.describe('What this step says, in one or two sentences of our own'),
  question: slug
    .optional()
    .describe('The question that colours the map; none where the step has to do with none'),
  camera: z
    .strictObject({ west: z.number(), south: z.number(), east: z.number(), north: z.number() })
    .describe('What of the world is seen, in degrees'),
  actors: z.array(actorId).min(1).describe('Who is lit'),
  statements: z.array(slug).min(1).describe('What the step rests on, in the order of reading'),
});

/** Two or three actors' ids, such as `JPN-KOR`. */
const comparison = z.string().regex(/^[A-Z][A-Z0-9_]{2,}(-[A-Z][A-Z0-9_]{2,}){1,2}$/);

export const storySchema = z.strictObject({
  $schema: z.string().optional(),
  id: slug,
  title: text,
  mapDate: isoDate.describe('The day that the map shows'),
  article,
  paragraphs: z.array(paragraph).min(1),
  groups: z.array(group).min(1),
  actors: z.array(actor).min(1),
  questions: z.array(question).min(1),
  statements: z.array(statement).min(1),
  positions: z.array(position),
  gaps: z.array(gap),
  context: z.array(context),
  places: z.array(place),
  links: z.array(link),
  scaleBars: z.array(scaleBar),
  regions: z.array(camera).describe('Where the reader can jump to; the first is the opening view'),
  loaded: z
    .array(loaded)
    .optional()
    .describe("Words that appear only as somebody's, never as our own"),
  steps: z.array(step).describe('The article’s argument as a guided reading'),
  comparisons: z
    .array(comparison)
    .describe(
      'Whom it is worth seeing beside each other: each has a page and a link in its panels',
    ),
  corrections: z.array(correction),
});

/**
 * The article's words in the reader's language, by the map's editors. A translation lays them over a
 * statement; a story's own file has none, and what is cited as verbatim never comes from here.
 */
export interface TranslatedWords {
  readonly quote?: string;
  readonly excerpt?: string;
  readonly when?: string;
}

type StoryFile = z.infer<typeof storySchema>;
export type Story = Omit<StoryFile, 'statements' | 'questions'> & {
  statements: Statement[];
  questions: Question[];
};
export type Statement = StoryFile['statements'][number] & { translation?: TranslatedWords };
export type Actor = Story['actors'][number];
export type Group = Story['groups'][number];
type QuestionInFile = StoryFile['questions'][number];
export type Question = Omit<QuestionInFile, 'answers'> & { answers: Answer[] };
/** What is no story's, membership on another day, is shown in an ink that no file may ask for. */
type AnswerInFile = QuestionInFile['answers'][number];
export type Answer = Omit<AnswerInFile, 'colour'> & { colour: AnswerInFile['colour'] | 'slate' };
export type Position = Story['positions'][number];
export type Note = Question['notes'][number];
export type Context = Story['context'][number];
export type Place = Story['places'][number];
export type Link = Story['links'][number];
export type Step = Story['steps'][number];
export type Region = Story['regions'][number];
