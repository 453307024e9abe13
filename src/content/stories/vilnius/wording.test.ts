import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../../fixtures/stories.ts';

const story = vilniusStory();

/** What a sentence of ours may not leave out, since it can stand on a picture or a panel by itself. */

describe('our own words', () => {
  it('introduces whom it names, wherever a text stands by itself', () => {
    const { steps, questions, statements } = story;
    const alone = [
      ...steps.map(({ text }) => text),
      ...questions.flatMap(({ notes }) => notes.map(({ text }) => text)),
      // On the panels of others than who speaks.
      ...statements
        .filter(({ speaker }) => speaker.kind === 'newspaper')
        .filter(({ viewOf = [] }) => !viewOf.includes('STOLTENBERG'))
        .map(({ text }) => text),
    ].filter((text) => !text.startsWith('The photograph shows'));
    for (const { leader } of story.actors) {
      const [surname = '', office = ''] = [leader?.name.split(' ').at(-1), leader?.office];
      const [title = ''] = office.toLowerCase().split(' of ');
      for (const text of alone.filter((one) => leader && one.includes(surname))) {
        expect(text.toLowerCase(), surname).toContain(title);
      }
    }
  });

  it('says of what somebody is accused, and to what a warning is tied', () => {
    const texts = [
      ...story.steps.map(({ text }) => text),
      ...story.questions.flatMap(({ notes }) => notes.map(({ text }) => text)),
      ...story.statements.map(({ text }) => text),
    ].join(' ');
    for (const [said, whole] of [
      [/accused NATO/g, /accused NATO (?:in turn )?of /g],
      [
        /(?:strong response|respond strongly)/g,
        /(?:strong response|respond strongly) to any action/g,
      ],
      [/international order/g, /international order based on rules/g],
    ] as const) {
      expect(texts.match(said)?.length ?? 0).toBeGreaterThan(0);
      expect(texts.match(whole)?.length, `${whole}`).toBe(texts.match(said)?.length);
    }
  });

  it('says on what a quotation is that nobody in person spoke', () => {
    const quoted = story.statements.filter(
      ({ quote, speaker }) => quote && speaker.kind !== 'person',
    );
    expect(quoted).toHaveLength(5);
    for (const { id, on } of quoted) expect(on, id).toBeTruthy();
  });
});
