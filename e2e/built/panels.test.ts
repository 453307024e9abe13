import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/content/schema.ts';
import { type ReadAnswer, type ReadPanel, readPanel } from '../drivers/readPanel.ts';
import { parsePanel, parsePart, readBuilt } from '../fixtures/builtPage.ts';
import {
  type AnswerWords,
  answersOf,
  panelOf,
  statementsOf,
  withPlainDates,
} from '../fixtures/expectedPanels.ts';
import { pageInSpanish, spanish } from '../fixtures/spanish.ts';
import { actors, isMember, isPartner, story } from '../fixtures/story.ts';

/** Everybody's panel on everybody's pages against the story's file, character for character. */

/** Reads the panel of a page, which is named after its heading. */
function panelIn(page: string): ReadPanel {
  const article = parsePart(page, 'article');
  const heading = article.querySelector('h2');
  expect(heading?.id).toBeTruthy();
  expect(article.getAttribute('aria-labelledby')).toBe(heading?.id);
  return withPlainDates(readPanel(article));
}

const inSpanish: AnswerWords = {
  question: (id) => spanish(`questions.${id}.title`),
  answer: (question, answer) => spanish(`questions.${question}.answers.${answer}.label`),
  silent: pageInSpanish('page')['panel.unreported'] ?? '',
};
const saidIn = ({ question, says }: ReadAnswer): string[] => [
  question,
  ...says.map(({ words }) => words),
];

it('there are 42 to choose from: 31 members, four partners, seven others', () => {
  expect(actors).toHaveLength(42);
  expect(actors.filter(isMember)).toHaveLength(31);
  expect(actors.filter(isPartner).map(({ name }) => name)).toEqual([
    'Japan',
    'South Korea',
    'Australia',
    'New Zealand',
  ]);
});

it('the opening page leads to each of them', () => {
  const main = parsePart('index.html', 'main');
  const leads = [...main.querySelectorAll('.roll-call a, .panel a')].map((link) => [
    link.getAttribute('href'),
    link.textContent,
  ]);
  for (const { id, name } of actors) expect(leads).toContainEqual([`country/${id}/`, name]);
});

it('the panel of a question opens on whose words are evidence of what', () => {
  const leads = (page: string): (string | undefined)[][] =>
    [...parsePanel(`question/${page}/index.html`).querySelectorAll('.lead-card')].map((card) => [
      card.querySelector('.lead-actors a')?.textContent,
      card.classList[1],
    ]);
  expect(leads('china')).toEqual([
    ['NATO', 'ink-teal'],
    ['South Korea', 'ink-amber'],
  ]);
  expect(leads('ties')[0]).toEqual(['NATO', 'ink-none']);
});

describe.each(actors.map((one) => [one.name, one] as const))('%s', (_, one) => {
  it('is shown as the story has it, on its page and in a frame', () => {
    const { id } = one;
    expect(panelIn(`country/${id}/index.html`)).toEqual(panelOf(one));
    expect(panelIn(`embed/${id}/index.html`)).toEqual(panelOf(one));
  });

  it('is shown in Spanish with the same answers, and its quotes to the letter', () => {
    const panel = panelIn(`es/country/${one.id}/index.html`);
    expect(panel.name).toBe(spanish(`actors.${one.id}.name`));
    expect(panel.answers.map(saidIn)).toEqual(answersOf(one, inSpanish).map(saidIn));
    expect(panel.statements.map(({ details: _details, ...rest }) => rest)).toEqual(
      statementsOf(one).map(({ id, quote, excerpt, note }: Statement) => ({
        quote: quote?.replace(/,”$/u, '”') ?? null,
        text: spanish(`statements.${id}.text`),
        excerpt: excerpt ?? null,
        note: note === undefined ? null : spanish(`statements.${id}.note`),
      })),
    );
  });
});

it('every quotation of the article is on a panel, whole', () => {
  const quotes = story.statements.filter(({ quote }) => quote !== undefined);
  expect(quotes).toHaveLength(11);
  const shown = actors.flatMap((one) => panelOf(one).statements.map(({ quote }) => quote));
  for (const { quote } of quotes) expect(shown).toContain(quote?.replace(/,”$/u, '”'));
});

it('the published data says the same as the panels', () => {
  const published = JSON.parse(readBuilt('data/story.json'));
  const told = (one: Statement) => [one.id, one.quote, one.excerpt, one.text, one.paragraph];
  expect(published.statements.map(told)).toEqual(story.statements.map(told));
  expect(published.positions).toEqual(
    // How a sentence words it is the page's own.
    story.positions.map(({ named: _named, clause: _clause, ...one }) => one),
  );
});
