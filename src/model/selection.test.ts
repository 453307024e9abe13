import { describe, expect, it } from 'vitest';
import { NOTHING, selectedActor } from './selection.ts';

describe('the selection', () => {
  it('names who is chosen, or nobody', () => {
    expect(selectedActor(NOTHING)).toBeNull();
    expect(selectedActor({ kind: 'actor', id: 'FRA' })).toBe('FRA');
  });
});
