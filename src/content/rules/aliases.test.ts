import { describe, expect, it } from 'vitest';
import { rule } from './aliases.ts';
import { found, lines, pick } from './tinyStory.ts';

describe('aliases', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches an alias that is another’s name, however it is written', () => {
    const findings = found(rule, ({ actors }) => {
      pick(actors, 'ISL').aliases.push('NORWAY');
      pick(actors, 'KEN').aliases.push('CIRCLE', 'quiet sky circle');
    });
    expect(lines(findings)).toEqual([
      'actor KEN: its alias "quiet sky circle" is the name of CIRCLE',
      'actor ISL: its alias "NORWAY" is the name of NOR',
    ]);
  });

  it('catches an alias of two, once', () => {
    const findings = found(rule, ({ actors }) => {
      pick(actors, 'NOR').aliases.push('Noreg');
      pick(actors, 'ISL').aliases.push('noreg');
    });
    expect(lines(findings)).toEqual(['actor ISL: its alias "noreg" is also one of NOR']);
  });

  it('lets two share a word of both their names, or the label of a link between them', () => {
    const findings = found(rule, ({ actors, links }) => {
      pick(actors, 'NOR').name = 'North Isle';
      pick(actors, 'CHL').name = 'South Isle';
      pick(links, 'road').label = 'The Andes road';
      pick(links, 'road').ends = ['NOR', 'CHL'];
      for (const id of ['NOR', 'CHL']) pick(actors, id).aliases.push('Isle', 'Andes');
    });
    expect(lines(findings)).toEqual([]);
  });

  it('lets no third share them', () => {
    const findings = found(rule, ({ actors, links }) => {
      pick(links, 'road').ends = ['NOR', 'CHL'];
      for (const id of ['NOR', 'CHL', 'KEN']) pick(actors, id).aliases.push('The road');
    });
    expect(lines(findings)).toHaveLength(2);
  });
});
