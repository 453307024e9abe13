import { expect, it } from 'vitest';
import { readBuilt } from '../fixtures/builtPage.ts';
import { servedPages } from '../fixtures/served.ts';
import { story } from '../fixtures/story.ts';

it('what has changed since stands on the page of the day, and nowhere else', () => {
  const since = story.context.filter((one) => one.since);
  expect(since.length).toBeGreaterThan(0);
  const english = servedPages.filter((name) => !name.startsWith('es/'));
  for (const { text } of since) {
    const telling = english.filter((name) => readBuilt(name).includes(text));
    expect(telling, text).toEqual([`date/${story.mapDate}/index.html`]);
  }
});
