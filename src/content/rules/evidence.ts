import { type Finding, positionEntry, type Rule } from './rule.ts';

/**
 * A position cites statements that attribute it. On a scale, each statement must be the actor's own view
 * or act (`viewOf`): a description of the actor is not enough. For a fact, being about the actor is.
 * Context cannot be cited: it has no id.
 */
export const rule: Rule = {
  name: 'evidence',
  check(story) {
    const kinds = new Map(story.questions.map(({ id, kind }) => [id, kind]));
    const statements = new Map(story.statements.map((statement) => [statement.id, statement]));
    return story.positions.flatMap((position) => {
      const scale = kinds.get(position.question) === 'scale';
      return position.statements.flatMap((id): Finding[] => {
        const statement = statements.get(id);
        if (statement === undefined) return [];
        const owners = scale ? (statement.viewOf ?? []) : statement.about;
        if (owners.includes(position.actor)) return [];
        return [
          {
            entry: positionEntry(position),
            problem: scale
              ? `statement ${id} does not attribute a view to ${position.actor}`
              : `statement ${id} is not about ${position.actor}`,
            fix: scale
              ? `If the article says that it is ${position.actor}'s own view or act, add ${position.actor} to the statement's "viewOf"; else cite one that does, or remove the position: that none is reported is data.`
              : 'Cite a statement that is, or remove the position: that none is reported is data.',
          },
        ];
      });
    });
  },
};
