import type { Story } from '../content/schema.ts';

/** What of a story comes late: what only some readers ask for. */
export type LateStory = Pick<Story, 'steps' | 'paragraphs'> & {
  /** What happened after the map's date. */
  readonly since: Story['context'];
  /** Other names of actors that a reader may search for, by the actor. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
};

/** It: the guided reading, how long paragraphs are, what came after, and what is searched. */
export function lateStory({ steps, paragraphs, context, actors }: Story): LateStory {
  return {
    steps,
    paragraphs,
    since: context.filter(({ since }) => since),
    aliases: Object.fromEntries(actors.map(({ id, aliases }) => [id, aliases])),
  };
}

/** A story as a page's script has it, until the rest has come: without what only the checks read. */
export function shownStory(story: Story): Story {
  return {
    ...story,
    $schema: '',
    loaded: [],
    context: story.context.filter(({ since }) => !since).map((one) => ({ ...one, asOf: '' })),
    steps: story.steps.map(({ id, question }) => ({ ...STEP, id, question })),
    paragraphs: story.paragraphs.map(({ id }) => ({ id, words: 0 })),
    actors: story.actors.map((actor) => ({ ...actor, aliases: [] })),
    statements: story.statements.map(({ viewOf: _, ...statement }) => statement),
    gaps: story.gaps.map(({ about, text }) => ({ about, text })),
    places: story.places.map((place) => ({ ...place, source: '' })),
  };
}

/** Whether a story is one of which the rest comes late. */
export const isShown = (story: Story): boolean => story.$schema === '';

/** A step as a page knows it before the guided reading has come. */
const STEP: Omit<Story['steps'][number], 'id' | 'question'> = {
  title: '',
  text: '',
  camera: { west: 0, south: 0, east: 0, north: 0 },
  actors: [],
  statements: [],
};

/** All of a story that a page can show: what its script has, and the rest. */
export function wholeStory(shown: Story, { steps, paragraphs, since, aliases }: LateStory): Story {
  return {
    ...shown,
    steps,
    paragraphs,
    context: [...shown.context, ...since],
    actors: shown.actors.map((actor) => ({ ...actor, aliases: [...(aliases[actor.id] ?? [])] })),
  };
}
