import type { Question, Statement, Story } from '../schema.ts';
import { coveredActors } from './positions.ts';
import { type Finding, findingIf, type Rule } from './rule.ts';

/**
 * The statements that lead a question's panel bear on it, no speaker has two unless all are one speaker's,
 * and each reads as a whole claim.
 */
export const rule: Rule = {
  name: 'leads',
  check(story) {
    return [
      ...story.questions.flatMap((question) => checkLeads(story, question)),
      ...story.statements.flatMap(checkClaim),
    ];
  },
};

/** A claim has the statement's verbatim words in it. */
function checkClaim({ id, claim, quote, excerpt }: Statement): Finding[] {
  return findingIf(
    claim !== undefined && !(claim.includes('{words}') && (quote ?? excerpt)),
    `statement ${id}`,
    'its field "claim" has no place for the words of a quote or excerpt',
    'Write {words} where the quote or excerpt stands, or leave the claim out.',
  );
}

function checkLeads(story: Story, question: Question): Finding[] {
  const leads = (question.leads ?? []).flatMap(
    (id) => story.statements.find((one) => one.id === id) ?? [],
  );
  const entry = `question ${question.id}`;
  const speakers = leads.map(({ speaker }) => speaker.name);
  const repeated = speakers.find((name, i) => speakers.indexOf(name) !== i);
  return [
    ...leads.flatMap((statement) =>
      findingIf(
        !bearsOn(story, question, statement),
        entry,
        `its field "leads" names "${statement.id}", which does not bear on the question: no position or note of it rests on the statement, and it is not about two actors that the question concerns`,
        'Name a statement that a position or a note of the question rests on.',
      ),
    ),
    ...leads.flatMap(({ id, claim, quote, excerpt = '' }) =>
      findingIf(
        claim === undefined && /^\P{L}*\p{Ll}/u.test(quote ?? excerpt),
        entry,
        `its field "leads" names "${id}", whose words are no sentence`,
        'Give the statement a "claim": a sentence with {words} in it, which says who says it of what.',
      ),
    ),
    ...findingIf(
      repeated !== undefined && new Set(speakers).size > 1,
      entry,
      `its field "leads" has ${repeated} speak twice, beside others`,
      'Let each speaker lead once, or one speaker alone.',
    ),
    ...findingIf(
      new Set(question.leads).size < (question.leads ?? []).length,
      entry,
      'its field "leads" names a statement twice',
      'Name each statement once.',
    ),
  ];
}

/** Whether a position or a note of a question rests on a statement, or it is about two actors that the question concerns. */
function bearsOn(story: Story, question: Question, { id, about }: Statement): boolean {
  const positions = story.positions.filter((position) => position.question === question.id);
  const isEvidence = [...positions, ...question.notes].some(({ statements }) =>
    statements.includes(id),
  );
  const concerned = new Set([
    ...coveredActors(story, question).map((actor) => actor.id),
    ...positions.map(({ actor }) => actor),
  ]);
  return isEvidence || about.filter((actor) => concerned.has(actor)).length > 1;
}
