import type { Actor, Question, Story } from '../content/schema.ts';
import { rollCall } from './rollCall.ts';

/**
 * The countries in the order in which the keys walk them on the map: the roll call's, answer by answer,
 * then the silent ones, then those outside the roll call.
 */
export function keyboardOrder(story: Story, question: Question, date: string): Actor[] {
  const { rows, silent } = rollCall(story, question, date);
  const called = rows.flatMap(({ actors, uncounted }) => [...actors, ...uncounted]);
  return [...new Set([...called, ...silent, ...story.actors])].filter(
    ({ kind }) => kind === 'country',
  );
}

/**
 * The name that typed letters mean: the next that begins with them, the present one included if several
 * letters were typed; one letter again and again goes from one name to the next.
 *
 * @param at the index of the present name
 * @param same whether two words are the same to a reader: `e` and `É`
 * @returns an index, or -1
 */
export function typeAhead(
  names: readonly string[],
  at: number,
  typed: string,
  same: (one: string, other: string) => boolean,
): number {
  const [letter = ''] = typed;
  const repeated = [...typed].every((one) => one === letter);
  const wanted = repeated ? letter : typed;
  const from = repeated ? at + 1 : at;
  const order = names.map((_, i) => (Math.max(0, from) + i) % names.length);
  return order.find((i) => same((names[i] ?? '').slice(0, wanted.length), wanted)) ?? -1;
}
