import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { readBuilt } from '../fixtures/builtPage.ts';
import { LONG } from '../fixtures/long.ts';
import { onePageOfEachKind, servedPages } from '../fixtures/served.ts';

/** The built pages, read by a validator. */

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How it is written, which HTML leaves free: React writes the pages, and in its own way.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // HTML allows every id without a space; React's begin with an underscore.
    'valid-id': ['error', { relaxed: true }],
    // A field with a list is ours, after the ARIA pattern: a <select> can't be typed into.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // A page is named after its question, and a search engine may cut it.
    'long-title': 'off',
  },
};

/** One page of each kind, in each language and in frames; all of them where there is time. */
const pages = LONG ? servedPages : onePageOfEachKind;

it('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  expect(pages.length).toBeGreaterThan(20);
  const problems: string[] = [];
  for (const name of pages) {
    const { results } = await validator.validateString(readBuilt(name));
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      problems.push(`${name}: ${message} (${ruleId}) ${selector ?? ''}`);
    }
  }
  expect(problems).toEqual([]);
}, 300_000);
