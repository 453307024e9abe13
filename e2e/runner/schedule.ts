import type { Stage } from './stages.ts';

/** What is known of a stage that is over. */
export interface Over {
  readonly stage: Stage;
  readonly failed: boolean;
}

/**
 * The stages that can begin now, in their order.
 *
 * @param waiting those that have not begun
 * @param running those that are under way
 * @param over those that have ended, well or not
 * @param lanes how many may run beside each other
 */
export function nextStages(
  waiting: readonly Stage[],
  running: readonly Stage[],
  over: readonly Over[],
  lanes: number,
): Stage[] {
  if (running.some(({ alone }) => alone)) return [];
  const ended = new Set(over.map(({ stage: { name } }) => name));
  const ready = waiting.filter(({ needs }) => needs.every((need) => ended.has(need)));
  const beside = ready.filter(({ alone }) => !alone).slice(0, Math.max(0, lanes - running.length));
  // Who has the machine alone waits for all who share it.
  const others = waiting.some(({ alone }) => !alone);
  return others || running.length > 0 ? beside : ready.slice(0, 1);
}

/** The stage that another one needs and that has failed, if one has. */
export function missingFor(stage: Stage, over: readonly Over[]): Stage | undefined {
  return over.find(({ stage: { name }, failed }) => failed && stage.needs.includes(name))?.stage;
}
