import { describe, expect, it } from 'vitest';
import { askedWord, rule } from './askedWords.ts';
import { first, found, lines, pick } from './tinyStory.ts';

describe('askedWords', () => {
  it.each([
    ['en', '31 are silent', 'silen'],
    ['en', 'The question was asked of members', 'asked'],
    ['es', 'Los demás guardan silencio', 'silenci'],
    ['es', 'A China no se le pregunta por sí misma', 'se le pregunta'],
    ['es', 'los preguntados', 'preguntad'],
  ])('catches, in %s: %s', (language, text, word) => {
    expect(askedWord(text, language)).toBe(word);
  });

  it.each([
    ['en', 'The questions are ours. It asks for more time; a task masked by basked cats.'],
    ['es', 'Las preguntas son nuestras; la calle recalca.'],
    ['nn', 'silent'],
  ])('lets pass, in %s: %s', (language, text) => {
    expect(askedWord(text, language)).toBeUndefined();
  });

  it('catches it in what a story says itself, and leaves statements what they report', () => {
    const findings = found(rule, (story) => {
      for (const question of story.questions) Object.assign(question, { silence: 'none' });
      first(story.gaps).text = 'Kenya kept silent on the site.';
      pick(story.statements, 'p4-kenya').text = 'Asked for a site, Kenya was silent.';
    });
    expect(lines(findings)).toEqual([
      'gap KEN: it has "silen", and nobody was asked or kept silent: Kenya kept silent on the site.',
    ]);
  });
});
