import type { Question, Region, Statement, Story } from '../content/schema.ts';
import { comparedActors, type Selection } from './selection.ts';
import { statementsIn, statementsOf } from './statements.ts';
import { panelActor } from './urlState.ts';

/** What the map shows for a choice of more than one actor. */
export interface Scene {
  /** Who is highlighted, by the actors' ids. */
  readonly actors: readonly string[];
  /** Whose paragraphs are marked, by the statements' ids. */
  readonly statements: readonly string[];
  /** The links and places that are drawn, by their ids. */
  readonly links: readonly string[];
  readonly places: readonly string[];
  /** The region that is shown, where that is another one than the reader's. */
  readonly camera?: Region;
  /** What the map shows in place of the story: its state on another day, or no question's answers. */
  readonly displayed?: Story;
}

/**
 * Whom a paragraph of the article speaks of, and who speaks in it: each once, a person as whom they
 * speak for.
 *
 * @param paragraph its id, such as `P4`; one that the article has not is of nobody
 */
export function paragraphActors(story: Story, paragraph: string): string[] {
  const ids = story.statements
    .filter((statement) => statement.paragraph === paragraph)
    .flatMap(({ about, speaker }) => (speaker.actor ? [speaker.actor, ...about] : about));
  return [...new Set(ids.map((id) => panelActor(story, id)))];
}

/**
 * What the map shows for a paragraph, for actors beside each other or for a step; `null` for anything
 * else and for an id that the story has not.
 */
export function sceneOf(story: Story, selection: Selection): Scene | null {
  switch (selection.kind) {
    case 'paragraph': {
      const actors = paragraphActors(story, selection.id);
      return withStatements(story, actors, statementsIn(story, selection.id));
    }
    case 'compare':
      return comparison(story, comparedActors(selection.id));
    case 'step': {
      const step = story.steps.find(({ id }) => id === selection.id);
      if (!step) return null;
      const { id, title: label, question, camera, actors, statements } = step;
      return {
        ...withStatements(story, actors, statementsOf(story, statements)),
        camera: { ...camera, id, label },
        ...(!question && { displayed: withoutQuestion(story, label) }),
      };
    }
    default:
      return null;
  }
}

/** The story's map where no question has to do with what is told: nobody's position colours it. */
function withoutQuestion(story: Story, title: string): Story {
  const question: Question = {
    id: 'none',
    title,
    short: title,
    topic: title,
    kind: 'scale',
    askedOf: [],
    answers: [],
    notes: [],
  };
  return { ...story, questions: [question], positions: [] };
}

/** The links and places that rest on some statements, and those of whom they are. */
function withStatements(
  story: Story,
  actors: readonly string[],
  statements: readonly Statement[],
): Scene {
  const ids = statements.map(({ id }) => id);
  const rests = (on: { statements: readonly string[] }): boolean =>
    on.statements.some((id) => ids.includes(id));
  return {
    actors,
    statements: ids,
    links: story.links.filter(rests).map(({ id }) => id),
    places: story.places.filter(rests).map(({ id }) => id),
  };
}

/** Two or three actors: the links between them, and where what is said of each stands. */
function comparison(story: Story, actors: readonly string[]): Scene {
  const of = ({ about, speaker }: Statement): boolean =>
    [...about, speaker.actor ?? ''].some((id) => actors.includes(id));
  return {
    actors,
    statements: story.statements.filter(of).map(({ id }) => id),
    links: linksBetween(story, actors).map(({ id }) => id),
    places: [],
  };
}

/** The links that join at least two of some actors, or that each of them has with one other end. */
export function linksBetween(story: Story, actors: readonly string[]): Story['links'] {
  return story.links.filter(
    ({ ends }) => actors.filter((actor) => ends.includes(actor)).length > 1,
  );
}
