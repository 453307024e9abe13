import type { Actor, Story } from '../content/schema.ts';

/** A day on which actors joined, and the number of members from then on. */
export interface Round {
  readonly date: string;
  readonly joined: readonly Actor[];
  readonly count: number;
}

/** The rounds of accession up to the map's date, in their order: computed from the dates of joining. */
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

/** The words on the map of a day, in the interface's language. */
export interface TimelineWords {
  readonly question: string;
  readonly short: string;
  readonly member: string;
  /** The sentence above the map, by the number of members. */
  readonly summary: (count: number) => string;
}

/**
 * The story as its map shows another day: the only question is who was a member, and nobody is silent.
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
            colour: 'slate',
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

/** The source of the dates of joining, as the story's context names it; `null` where it names none. */
export function accessionSource({ context }: Pick<Story, 'context'>): string | null {
  return context.find(({ accession }) => accession)?.source ?? null;
}
