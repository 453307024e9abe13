import type { Actor, Story } from '../content/schema.ts';

/** A day on which some joined, and how many members there were from then on. */
export interface Round {
  readonly date: string;
  readonly joined: readonly Actor[];
  readonly count: number;
}

/** The rounds in which the alliance grew, up to the map's date: computed from the dates of joining. */
export function accessionRounds({ actors, mapDate }: Pick<Story, 'actors' | 'mapDate'>): Round[] {
  const days = [...new Set(actors.flatMap(({ joined }) => joined ?? []))]
    .filter((day) => day <= mapDate)
    .sort();
  let count = 0;
  return days.map((date) => {
    const joined = actors.filter((actor) => actor.joined === date);
    count += joined.length;
    return { date, joined, count };
  });
}

/** What the map of a day says, in the interface's language. */
export interface TimelineWords {
  readonly question: string;
  readonly short: string;
  readonly member: string;
  /** The sentence above the map, by how many there were. */
  readonly summary: (count: number) => string;
}

/**
 * The story's map on another day: its one question is who was a member, and of nobody is nothing known.
 *
 * @param day `YYYY-MM-DD`
 */
export function storyOnDay(story: Story, day: string, words: TimelineWords): Story {
  const members = story.actors.filter(({ joined }) => joined !== undefined && joined <= day);
  return {
    ...story,
    mapDate: day,
    questions: [
      {
        id: 'membership',
        title: words.question,
        short: words.short,
        topic: words.short,
        kind: 'scale',
        askedOf: [],
        answers: [
          {
            id: 'member',
            label: words.member,
            short: '',
            colour: 'blue',
            pattern: 'solid',
            outsider: false,
            summary: words.summary(members.length),
          },
        ],
        notes: [],
      },
    ],
    positions: members.map(({ id }) => ({
      actor: id,
      question: 'membership',
      answer: 'member',
      statements: [],
    })),
    places: [],
    scaleBars: [],
  };
}

/** From where the dates of joining are, by the context that says it; `null` where none are told. */
export function accessionSource({ context }: Pick<Story, 'context'>): string | null {
  return context.find(({ accession }) => accession)?.source ?? null;
}
