import { describe, expect, it } from 'vitest';
import { rule } from './quotationMarks.ts';
import { first, found, lines, pick } from './tinyStory.ts';

describe('quotationMarks', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches a quote that is missing', () => {
    const findings = found(rule, (story) => {
      delete pick(story.statements, 'p1-fjell').quote;
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statement p1-fjell: it is quoted, but no quote is given'),
    ]);
  });

  it('catches a quote of another kind', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p1-fjell').kind = 'reported-speech';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining(
        'statement p1-fjell: it has a quote, but its kind is "reported-speech"',
      ),
    ]);
  });

  it.each(['"A dark sky costs nothing,"', '«A dark sky costs nothing»', '„A dark sky“'])(
    'takes the marks that an article prints: %s',
    (quote) => {
      const findings = found(rule, (story) => {
        pick(story.statements, 'p3-hraun').quote = quote;
      });
      expect(lines(findings)).toEqual([]);
    },
  );

  it('lets a quote without a closing mark be gone on with in the next paragraph alone', () => {
    const open = (speaker: string, paragraph: string) =>
      lines(
        found(rule, (story) => {
          Object.assign(pick(story.statements, 'p1-fjell'), { quote: '“the first mirror' });
          const next = pick(story.statements, 'p3-hraun');
          next.paragraph = paragraph;
          next.speaker.name = speaker;
        }),
      );
    expect(open('Ada Fjell', 'P2')).toEqual([]);
    const unclosed = [expect.stringContaining('statement p1-fjell: its quote does not run')];
    expect(open('Ada Fjell', 'P3')).toEqual(unclosed);
    expect(open('Jón Hraun', 'P2')).toEqual(unclosed);
  });

  it('catches half a passage and two passages', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p1-fjell').quote = '“the first mirror';
      pick(story.statements, 'p3-hraun').quote = '“A dark sky” “costs nothing,”';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statement p1-fjell: its quote'),
      expect.stringContaining('statement p3-hraun: its quote'),
    ]);
  });

  it('catches marks around our own words', () => {
    const findings = found(rule, (story) => {
      first(story.gaps).text = 'Kenya “said” nothing.';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('gap KEN: its own words stand between quotation marks'),
    ]);
  });

  it('lets a few words of a quote stand in a sentence of ours, and no others', () => {
    const said = (text: string) =>
      found(rule, (story) => {
        first(story.gaps).text = text;
      });
    expect(said('Norway would pay for “the first mirror” alone.')).toEqual([]);
    expect(said('Iceland says that it “costs nothing”.')).toEqual([]);
    expect(lines(said('Norway would pay for “the second mirror”.'))).toHaveLength(1);
    expect(lines(said('Norway would pay for “the first mirror alone.'))).toHaveLength(1);
  });
});
