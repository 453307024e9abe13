import { describe, expect, it, vi } from 'vitest';
import { vilniusStory } from '../content/fixtures/stories.ts';
import { NOTHING } from '../model/selection.ts';
import { choiceOfPath, defaultChoice, parseChoice } from '../model/urlState.ts';
import { createStore } from './createStore.ts';

const usual = defaultChoice(vilniusStory());
const start = () => {
  const store = createStore(usual);
  return { store, act: store.getState().act, choice: () => store.getState().choice };
};

describe('what a reader can do', () => {
  it('choose somebody, somebody else and nobody', () => {
    const { act, choice } = start();
    act.select('FRA');
    expect(choice()).toEqual({ ...usual, selection: { kind: 'actor', id: 'FRA' } });
    act.select('DEU');
    expect(choice().selection).toEqual({ kind: 'actor', id: 'DEU' });
    act.select(null);
    expect(choice()).toEqual(usual);
    expect(choice().selection).toBe(NOTHING);
  });

  it('choose who is chosen already, which changes nothing that could be undone', () => {
    const { act, choice } = start();
    act.select(null);
    expect(choice()).toBe(usual);
    act.select('FRA');
    const once = choice();
    act.select('FRA');
    expect(choice()).toBe(once);
  });

  it('ask another question, and keep who is chosen', () => {
    const { act, choice } = start();
    act.select('FRA');
    act.setQuestion('china');
    expect(choice()).toEqual({
      ...usual,
      question: 'china',
      selection: { kind: 'actor', id: 'FRA' },
    });
  });

  it('follow the guided reading, which brings its questions and ends when another is asked', () => {
    const { act, choice } = start();
    act.setSelection({ kind: 'step', id: 'japan' }, 'china');
    expect(choice()).toMatchObject({ question: 'china', selection: { kind: 'step', id: 'japan' } });
    act.setQuestion('ukraine');
    expect(choice()).toEqual({ ...usual, question: 'ukraine', selection: NOTHING });
    act.setSelection({ kind: 'paragraph', id: 'P4' });
    act.setQuestion('china');
    expect(choice().selection).toEqual({ kind: 'paragraph', id: 'P4' });
  });

  it('turn to the table and choose a theme', () => {
    const { act, choice } = start();
    act.setView('table');
    act.setTheme('dark');
    expect(choice()).toEqual({ ...usual, view: 'table', theme: 'dark' });
  });

  it('go to an area, and to the same one again', () => {
    const { store, act, choice } = start();
    act.setRegion('asia');
    expect(choice().region).toBe('asia');
    expect(store.getState().regionRequests).toBe(1);
    act.setRegion('asia');
    expect(store.getState().regionRequests).toBe(2);
  });

  it('point at land and away from it, without choosing anything', () => {
    const { store, act, choice } = start();
    act.setHovered({ code: 'BRA', at: [10, 20] });
    expect(store.getState().hovered).toEqual({ code: 'BRA', at: [10, 20] });
    act.setHovered(null);
    expect(store.getState().hovered).toBeNull();
    expect(choice()).toBe(usual);
  });

  it('ask for the paragraph of a statement, and for the same one again', () => {
    const { store, act } = start();
    act.requestQuote('p4-macron-name');
    const { quoteRequest } = store.getState();
    expect(quoteRequest).toEqual({ statement: 'p4-macron-name' });
    act.requestQuote('p4-macron-name');
    expect(store.getState().quoteRequest).not.toBe(quoteRequest);
  });

  it('a pointer that has not moved changes nothing', () => {
    const { store, act } = start();
    act.setHovered({ code: 'FRA', at: [10, 20] });
    const before = store.getState();
    act.setHovered({ code: 'FRA', at: [10, 20] });
    expect(store.getState()).toBe(before);
    act.setHovered({ code: 'FRA', at: [11, 20] });
    expect(store.getState().hovered?.at).toEqual([11, 20]);
    act.setHovered(null);
    expect(store.getState().hovered).toBeNull();
  });

  it('have several lit, without choosing or pointing at any', () => {
    const { store, act, choice } = start();
    act.setHighlighted(['FRA', 'DEU']);
    expect(store.getState()).toMatchObject({ highlighted: ['FRA', 'DEU'], hovered: null });
    act.setHighlighted([]);
    expect(store.getState().highlighted).toEqual([]);
    expect(choice()).toBe(usual);
  });
});

describe('what comes from elsewhere', () => {
  it('the address brings a choice, and what it says that there is none of', () => {
    const { store, act } = start();
    const problems = [{ parameter: 'country', value: 'Atlantis' }];
    const choice = { ...usual, question: 'ties' };
    act.applyExternal(choice, problems);
    expect(store.getState()).toMatchObject({ choice, urlProblems: problems });
    act.applyExternal(usual, []);
    expect(store.getState()).toMatchObject({ choice: usual, urlProblems: [] });
  });

  it('a choice is given until the reader makes one', () => {
    const { store, act } = start();
    const given = () => store.getState().choice === store.getState().externalChoice;
    expect(given()).toBe(true);
    act.setQuestion('ukraine');
    expect(given()).toBe(false);
    act.applyExternal({ ...usual, question: 'ties' }, []);
    expect(given()).toBe(true);
    act.select('FRA');
    expect(given()).toBe(false);
  });

  it('an address that asks for what is there changes nothing', () => {
    const story = vilniusStory();
    for (const path of ['', 'country/FRA/', 'question/ties/', 'story/macron/']) {
      const store = createStore(choiceOfPath(path, story));
      const { choice, act } = store.getState();
      act.applyExternal(parseChoice('?utm=1', story, ['en'], choiceOfPath(path, story)).choice, []);
      expect(store.getState().choice).toBe(choice);
    }
  });

  it('a notice stands once, until it is taken away', () => {
    const { store, act } = start();
    act.setNotice('high-borders', true);
    act.setNotice('live-map', true);
    act.setNotice('high-borders', true);
    expect(store.getState().notices).toEqual(['high-borders', 'live-map']);
    act.setNotice('high-borders', false);
    act.setNotice('context-lost', false);
    expect(store.getState().notices).toEqual(['live-map']);
  });
});

describe('two maps on a page', () => {
  it('share nothing', () => {
    const [one, other] = [start(), start()];
    one.act.select('FRA');
    one.act.setNotice('live-map', true);
    expect(other.choice()).toEqual(usual);
    expect(other.store.getState().notices).toEqual([]);
  });
});

describe('who listens', () => {
  it('hears of every change, and finds the same actions in every state', () => {
    const { store, act } = start();
    const heard = vi.fn();
    store.subscribe(heard);
    act.setQuestion('china');
    act.setView('table');
    expect(heard).toHaveBeenCalledTimes(2);
    expect(store.getState().act).toBe(act);
  });

  it('lets go of what a link is on when another is chosen, and not of what the pointer is on', () => {
    const store = createStore(usual);
    const { setHovered, select } = store.getState().act;
    setHovered({ code: 'FRA', at: null });
    select('FRA');
    expect(store.getState().hovered).toBeNull();
    setHovered({ code: 'DEU', at: [10, 20] });
    select('DEU');
    expect(store.getState().hovered?.code).toBe('DEU');
  });
});
