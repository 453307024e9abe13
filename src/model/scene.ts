import type { Question, Region, Statement, Story } from '../content/schema.ts';
import { comparedActors, type Selection } from './selection.ts';
import { paragraphActors, statementsIn, statementsOf } from './statements.ts';

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
 * What the map shows for a paragraph, a comparison or a step; `null` for anything else and for an
 * unknown id.
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

/** The story for a step that no question has to do with: no position colours its map. */
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

/** The scene of some actors and statements, with the links and places that rest on these. */
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

/** The scene of actors beside each other: the links between them, and what is said of or by each. */
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

/** The links that join at least two of some actors. */
export function linksBetween(story: Story, actors: readonly string[]): Story['links'] {
  return story.links.filter(
    ({ ends }) => actors.filter((actor) => ends.includes(actor)).length > 1,
  );
}
