import { describe, expect, it } from 'vitest';
import { rule } from './mapIds.ts';
import { first, found, lines, pick, tinyEnv } from './tinyStory.ts';

describe('mapIds', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches a country without a shape', () => {
    const findings = found(rule, (story) => {
      pick(story.actors, 'KEN').id = 'KNY';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('actor KNY: the map has no shape of this id'),
    ]);
  });

  it('says which code was meant, by the name or by the letters', () => {
    const fixes = found(rule, (story) => {
      pick(story.actors, 'KEN').id = 'XYZ';
      Object.assign(pick(story.actors, 'NOR'), { id: 'NRO', name: 'The north' });
    }).map(({ fix }) => fix);
    expect(fixes).toEqual([
      expect.stringMatching(/^Did you mean "NOR"\? Use the country's/),
      expect.stringMatching(/^Kenya is KEN\. Use the country's/),
    ]);
  });

  it('catches a code with another country’s name, in the story’s language', () => {
    const env = {
      ...tinyEnv(),
      iso2: new Map([
        ['NOR', 'NO'],
        ['CHL', 'CL'],
      ]),
    };
    const named = (name: string, language: string): string[] =>
      lines(
        found(
          rule,
          (story) => {
            story.article.language = language;
            pick(story.actors, 'CHL').name = name;
          },
          env,
        ),
      );
    expect(named('Norway', 'en')).toEqual([
      'actor CHL: CHL is the code of Chile, and its name is "Norway"',
    ]);
    expect(named('Noruega', 'es')).toHaveLength(1);
    expect(named('Norwegen', 'de')).toHaveLength(1);
    expect(named('The far south', 'en')).toEqual([]);
  });

  it('does without shapes where there are none yet', () => {
    const findings = found(
      rule,
      (story) => {
        pick(story.actors, 'KEN').id = 'KNY';
      },
      {},
    );
    expect(lines(findings)).toEqual([]);
  });

  it('catches a link to an organisation without a seat', () => {
    const findings = found(rule, (story) => {
      delete pick(story.actors, 'CIRCLE').seat;
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('link road: it ends at CIRCLE, which is nowhere on the map'),
    ]);
  });

  it('catches a box that is turned around', () => {
    const findings = found(rule, (story) => {
      const area = first(story.regions);
      area.east = area.west;
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('area everywhere: its box is turned around'),
    ]);
  });

  it('catches a story without a view', () => {
    const findings = found(rule, (story) => {
      story.regions = [];
    });
    expect(lines(findings)).toEqual([expect.stringContaining('regions: there is none')]);
  });
});
