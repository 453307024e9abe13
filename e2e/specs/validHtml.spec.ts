import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from '../fixtures/test.ts';

/** Every built page, read by a validator. */

const DIST = process.env.OUT_DIR ?? 'dist';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How it is written, which HTML leaves free: React writes the pages, and in its own way.
    'attr-case': 'off',
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

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const names = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  const pages = names.filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(2);
  const problems: string[] = [];
  for (const name of pages) {
    const { results } = await validator.validateString(readFileSync(join(DIST, name), 'utf8'));
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      problems.push(`${name}: ${message} (${ruleId}) ${selector ?? ''}`);
    }
  }
  expect(problems).toEqual([]);
});
