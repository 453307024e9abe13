/** What a reader does to a page that may choose something: the events of it. */
export const INPUT_EVENTS = ['keydown', 'click'] as const;
