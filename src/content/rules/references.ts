import { didYouMean } from '../didYouMean.ts';
import type { Story } from '../schema.ts';
import { type Finding, positionEntry, type Rule } from './rule.ts';

/** A reference in an entry: a word that must be the id of another entry. */
interface Reference {
  readonly entry: string;
  readonly field: string;
  readonly ids: readonly string[];
  readonly among: ReadonlySet<string>;
  readonly what: string;
}

/** Every id that an entry refers to exists, and names an entry of the right kind. */
export const rule: Rule = {
  name: 'references',
  check(story) {
    return referencesOf(story).flatMap(({ entry, field, ids, among, what }) =>
      ids
        .filter((id) => !among.has(id))
        .map(
          (id): Finding => ({
            entry,
            problem: `its field "${field}" names "${id}", which is no ${what} of this story`,
            fix: `${didYouMean(id, among)}Correct the id, or add the ${what}.`,
          }),
        ),
    );
  },
};

function idsOf(entries: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}

function present(id: string | undefined): string[] {
  return id === undefined ? [] : [id];
}

function referencesOf(story: Story): Reference[] {
  const actors = idsOf(story.actors);
  const groups = idsOf(story.groups);
  const places = idsOf(story.places);
  const statements = idsOf(story.statements);
  const questions = idsOf(story.questions);
  const actorsOrGroups = new Set([...actors, ...groups]);
  const actorsOrPlaces = new Set([...actors, ...places]);
  const refer = (
    entry: string,
    field: string,
    ids: readonly string[],
    among: ReadonlySet<string>,
    what: string,
  ): Reference => ({ entry, field, ids, among, what });
  const cites = (entry: string, ids: readonly string[]): Reference =>
    refer(entry, 'statements', ids, statements, 'statement');
  return [
    ...story.actors.flatMap((actor) => [
      refer(`actor ${actor.id}`, 'groups', actor.groups, groups, 'group'),
      refer(`actor ${actor.id}`, 'speaksFor', present(actor.speaksFor), actors, 'actor'),
      refer(`actor ${actor.id}`, 'seat', present(actor.seat), places, 'place'),
    ]),
    ...story.questions.flatMap((question) => {
      const entry = `question ${question.id}`;
      const sides = idsOf(question.sides ?? []);
      return [
        refer(entry, 'askedOf', question.askedOf, actorsOrGroups, 'group or actor'),
        refer(entry, 'about', present(question.about), actors, 'actor'),
        ...question.answers.map(({ id, side }) =>
          refer(`answer ${question.id}/${id}`, 'side', present(side), sides, 'side'),
        ),
        refer(entry, 'leads', question.leads ?? [], statements, 'statement'),
        ...question.notes.map((note) => cites(`${entry}, a note`, note.statements)),
      ];
    }),
    ...story.statements.flatMap((statement) => [
      ...(['about', 'viewOf', 'to'] as const).map((field) =>
        refer(`statement ${statement.id}`, field, statement[field] ?? [], actors, 'actor'),
      ),
      refer(
        `statement ${statement.id}`,
        'speaker',
        present(statement.speaker.actor),
        actors,
        'actor',
      ),
      refer(
        `statement ${statement.id}`,
        'speaker.place',
        present(statement.speaker.place),
        places,
        'place',
      ),
    ]),
    ...story.positions.flatMap((position) => [
      refer(positionEntry(position), 'actor', [position.actor], actors, 'actor'),
      refer(positionEntry(position), 'question', [position.question], questions, 'question'),
      cites(positionEntry(position), position.statements),
    ]),
    ...story.gaps.flatMap((gap) => [
      refer(`gap ${gap.about}`, 'about', [gap.about], actors, 'actor'),
      refer(`gap ${gap.about}`, 'question', present(gap.question), questions, 'question'),
    ]),
    ...story.context.map(({ about }) =>
      refer(`context ${about}`, 'about', [about], actorsOrGroups, 'group or actor'),
    ),
    ...story.places.flatMap((place) => [
      refer(`place ${place.id}`, 'in', present(place.in), actors, 'actor'),
      cites(`place ${place.id}`, place.statements),
    ]),
    ...story.links.flatMap((link) => [
      refer(`link ${link.id}`, 'ends', link.ends, actorsOrPlaces, 'actor or place'),
      cites(`link ${link.id}`, link.statements),
    ]),
    ...story.steps.flatMap((step) => [
      refer(`step ${step.id}`, 'question', present(step.question), questions, 'question'),
      refer(`step ${step.id}`, 'actors', step.actors, actors, 'actor'),
      cites(`step ${step.id}`, step.statements),
    ]),
    ...story.comparisons.map((pair) =>
      refer(`comparison ${pair}`, 'comparisons', pair.split('-'), actors, 'actor'),
    ),
    ...story.scaleBars.map((bar) => cites(`scale bar ${bar.id}`, bar.statements)),
  ];
}
