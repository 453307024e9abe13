import { describe, expect, it } from 'vitest';
import { missingFor, nextStages, type Over } from './schedule.ts';
import type { Stage } from './stages.ts';

const stage = (name: string, needs: string[] = [], alone?: true): Stage => ({
  name,
  command: [name],
  needs,
  minutes: 1,
  ...(alone && { alone }),
});
const over = (name: string, failed = false): Over => ({ stage: stage(name), failed });

const build = stage('build');
const lint = stage('lint');
const types = stage('types');
const built = stage('built files', ['build']);
const browser = stage('end to end', ['build'], true);
const names = (all: readonly Stage[]): string[] => all.map(({ name }) => name);

describe('nextStages', () => {
  it('begins as many as there are lanes, the first first', () => {
    expect(names(nextStages([build, lint, types], [], [], 2))).toEqual(['build', 'lint']);
    expect(names(nextStages([types], [build, lint], [], 2))).toEqual([]);
    expect(names(nextStages([types], [build], [over('lint')], 2))).toEqual(['types']);
  });

  it('passes by what must wait', () => {
    expect(names(nextStages([built, types], [build], [], 3))).toEqual(['types']);
    expect(names(nextStages([built], [types], [over('build')], 3))).toEqual(['built files']);
  });

  it('lets a stage that has the machine alone wait for all others, and nobody beside it', () => {
    expect(names(nextStages([browser], [types], [over('build')], 3))).toEqual([]);
    expect(names(nextStages([types, browser], [], [over('build')], 3))).toEqual(['types']);
    expect(names(nextStages([browser], [], [over('build')], 3))).toEqual(['end to end']);
    expect(names(nextStages([types], [browser], [over('build')], 3))).toEqual([]);
  });

  it('goes on after a failure, and says what failed', () => {
    const failed = [over('build', true)];
    expect(names(nextStages([built], [], failed, 2))).toEqual(['built files']);
    expect(missingFor(built, failed)?.name).toBe('build');
    expect(missingFor(types, failed)).toBeUndefined();
  });
});
