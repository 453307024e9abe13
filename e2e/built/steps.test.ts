import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readHighlighted } from '../drivers/readHighlighted.ts';
import { DIST, parsePage, textsOf } from '../fixtures/builtPage.ts';
import { question, statesOf, story } from '../fixtures/story.ts';

/** The page of each step of the guided reading. */

it.each(story.steps.map((step) => [step.title, step] as const))('%s', (_, step) => {
  const page = parsePage(`story/${step.id}/index.html`);
  const [shown, ...more] = page.querySelectorAll('.step-list > [aria-current]');
  expect(more).toEqual([]);
  expect(shown?.querySelector('h3')?.textContent).toBe(step.title);
  const asked = page.querySelector('.questions [aria-current=true]');
  // A step that has to do with none of the questions is told on a map of its own.
  expect(asked?.getAttribute('aria-label')).toBe(step.question && question(step.question).title);
  expect(statesOf(readHighlighted(page.documentElement))).toEqual(
    step.actors.filter((one) => one.length === 3).sort(),
  );
  // Its quotes, to the letter.
  const quotes = story.statements
    .filter(({ id, quote }) => quote && step.statements.includes(id))
    .map(({ quote }) => (quote ?? '').replace(/,”$/u, '”'));
  expect(shown && textsOf(shown, 'blockquote').toSorted()).toEqual(quotes.toSorted());
  expect(existsSync(join(DIST, `pictures/story/${step.id}.png`))).toBe(true);
});
