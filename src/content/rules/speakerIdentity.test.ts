import { describe, expect, it } from 'vitest';
import type { Story } from '../schema.ts';
import { rule } from './speakerIdentity.ts';
import { found, lines, pick } from './tinyStory.ts';

const speak =
  (name: string, kind: Story['statements'][number]['speaker']['kind']) =>
  ({ statements }: Story): void => {
    const { speaker } = pick(statements, 'p3-hraun');
    speaker.name = name;
    speaker.kind = kind;
  };

describe('speakerIdentity', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it.each([
    ['Jón Hraun and Ada Fjell', 'person'],
    ['Jón Hraun & Sól Berg', 'person'],
    ['Jón Hraun; Sól Berg', 'person'],
    ['Ada Fjell, Jón Hraun', 'person'],
    ['Delegates of Iceland and Chile', 'government'],
  ] as const)('catches two speakers in one name: %s', (name, kind) => {
    const change = (story: Story): void => {
      pick(story.statements, 'p1-fjell').speaker.name = 'Ada Fjell';
      Object.assign(pick(story.actors, 'ISL'), {
        leader: { name: 'Jón Hraun', office: 'Astronomer', paragraph: 'P3' },
      });
      speak(name, kind)(story);
    };
    expect(lines(found(rule, change))).toEqual([
      `statement p3-hraun: more than one speaks in it: ${name}`,
    ]);
  });

  it.each([
    ['Joint statement of Iceland and Chile', 'document'],
    ['José Ortega y Gasset', 'person'],
    ['Alexandra Sanders', 'person'],
    ['Government of Iceland', 'government'],
  ] as const)('takes for one: %s', (name, kind) => {
    expect(lines(found(rule, speak(name, kind)))).toEqual([]);
  });

  it('takes a name that holds another for one', () => {
    const change = (story: Story): void => {
      pick(story.actors, 'CHL').name = 'Guinea';
      pick(story.actors, 'KEN').name = 'Equatorial Guinea';
      speak('Government of Equatorial Guinea', 'government')(story);
    };
    expect(lines(found(rule, change))).toEqual([]);
  });

  it('catches one name for two who speak', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p4-road').speaker = {
        name: 'Ada Fjell',
        kind: 'government',
        actor: 'CHL',
      };
    });
    expect(lines(findings)).toEqual([
      'statement p4-road: Ada Fjell is "government", for CHL here and "person", Minister of Science of Norway, for NOR in p1-fjell',
    ]);
  });
});
