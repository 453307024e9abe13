/** The input events that can make a choice. */
export const INPUT_EVENTS = ['keydown', 'click'] as const;
