import {
  isLiteralElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { didYouMean } from '../didYouMean.ts';
import { type Finding, findingIf, positionEntry, type Rule } from './rule.ts';

type Ast = readonly MessageFormatElement[];

/** Messages can be formatted: their ICU syntax parses, and their arguments are those that they will get. */
export const rule: Rule = {
  name: 'messages',
  check(story) {
    return story.questions
      .flatMap((question) => [
        ...question.answers.flatMap((answer) =>
          findings(`answer ${question.id}/${answer.id}`, answer.summary, ['names', 'count']),
        ),
        ...question.answers.flatMap(({ id, manner }) =>
          findings(`answer ${question.id}/${id}`, manner, ['name']),
        ),
        ...(question.sides ?? []).flatMap(({ id, all }) =>
          findings(`side ${question.id}/${id}`, all, ['names', 'count']),
        ),
      ])
      .concat(
        story.positions.flatMap((position) =>
          [position.named, position.clause].flatMap((message) =>
            findings(positionEntry(position), message, ['name']),
          ),
        ),
      );
  },
};

function findings(entry: string, message: string | undefined, known: readonly string[]): Finding[] {
  if (message === undefined) return [];
  try {
    const used = argumentsOf(parse(message));
    return used
      .filter((name) => !known.includes(name))
      .flatMap((name) =>
        findingIf(
          true,
          entry,
          `its message asks for {${name}}, which it will not get`,
          `${didYouMean(name, known)}Use ${known.map((argument) => `{${argument}}`).join(', ')}.`,
        ),
      );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return findingIf(
      true,
      entry,
      `its message does not parse: ${reason.toLowerCase().replaceAll('_', ' ')}`,
      reason === 'MISSING_OTHER_CLAUSE'
        ? 'Give every plural an "other" form: {count, plural, one {…} other {…}}.'
        : `Each { needs its }, as in {names} or {count, plural, one {…} other {…}}: ${message}`,
    );
  }
}

/** The names of all arguments of a message, those inside its plural forms too. */
function argumentsOf(ast: Ast): string[] {
  return ast.flatMap((element): string[] => [
    ...('value' in element && !isLiteralElement(element) ? [element.value] : []),
    ...('options' in element
      ? Object.values(element.options).flatMap((option) => argumentsOf(option.value))
      : []),
    ...('children' in element ? argumentsOf(element.children) : []),
  ]);
}
