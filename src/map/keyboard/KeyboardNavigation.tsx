import { type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Story } from '../../content/schema.ts';
import { usePage } from '../../context/usePage.ts';
import WORDS from '../../i18n/a11y/en.json' with { type: 'json' };
import { outcomeWords } from '../../i18n/answerWords.ts';
import { useFixedT, useI18n } from '../../i18n/useI18n.ts';
import type { LandIndex } from '../../model/borders.ts';
import { keyboardOrder, typeAhead } from '../../model/keyboardOrder.ts';
import { inPixels, type ProjectPoint } from '../../model/mercator.ts';
import { questionOf } from '../../model/positions.ts';
import { selectedActor } from '../../model/selection.ts';
import { useActions, useMapState } from '../../store/useMapState.ts';
import type { MapController } from '../live/MapController.ts';

/** How long letters count as one word after the last of them, in milliseconds. */
const TYPING = 700;
/** How far a key moves the map, and how near to its edge a country is still in sight, in CSS pixels. */
const PAN = 100;
const EDGE = 12;
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};
const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-PAN, 0],
  ArrowUp: [0, -PAN],
  ArrowRight: [PAN, 0],
  ArrowDown: [0, PAN],
};

export interface KeyboardNavigationProps {
  /** The map's box, a listbox that has the focus: see `useListboxProps`. */
  stage: RefObject<HTMLElement | null>;
  lands: LandIndex;
  project: ProjectPoint;
  controller: MapController | null;
  onWant: () => void;
}

/**
 * The walk on the map by keys: a listbox after the ARIA Authoring Practices, whose focus stays on the
 * map's box while `aria-activedescendant` names the country. Why this and nothing else: NVDA and
 * VoiceOver hand a listbox's arrow keys to the page and say the option that is active, its place and
 * whether it is selected, by focus alone; "application" would take NVDA's own keys away and say
 * nothing by itself, a new label on what has the focus is often not said at all, and focus that roves
 * over links would be forty stops for a finger that swipes. The options exist while the reader walks.
 */
export function KeyboardNavigation({
  stage,
  lands,
  project,
  controller,
  onWant,
}: KeyboardNavigationProps) {
  const { displayed: story } = usePage();
  const translator = useI18n();
  const t = useFixedT(WORDS);
  const { select, setHovered } = useActions();
  const question = useMapState(({ choice }) => questionOf(story, choice.question));
  const chosen = useMapState(({ choice }) => selectedActor(choice.selection));
  const actors = useMemo(() => keyboardOrder(story, question, story.mapDate), [story, question]);
  const [isOn, setOn] = useState(() => stage.current?.matches(':focus-visible') === true);
  const [at, setAt] = useState(() => startOf(actors, chosen, null));
  const id = useId();
  const typed = useRef({ words: '', when: 0 });

  const walkTo = (code: string): void => {
    setAt(code);
    setHovered({ code, at: null });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== stage.current || event.altKey || event.ctrlKey || event.metaKey) return;
    const { key, shiftKey } = event;
    // What was typed before another key is not the beginning of the next name.
    if (key.length > 1 && key !== 'Shift') typed.current = { words: '', when: 0 };
    const index = actors.findIndex((actor) => actor.id === at);
    const to = (i: number): void =>
      walkTo(actors[Math.max(0, Math.min(actors.length - 1, i))]?.id ?? at);
    const isTyping = event.timeStamp - typed.current.when < TYPING;
    const [step, pan] = [STEPS[key], PANS[key]];
    if (shiftKey && pan) {
      onWant();
      controller?.panBy(pan);
    } else if (step !== undefined) to(index + step);
    else if (key === 'Home') to(0);
    else if (key === 'End') to(actors.length - 1);
    else if (key === 'Enter' || (key === ' ' && !isTyping)) select(at);
    else if (key.length === 1) {
      const words = (isTyping ? typed.current.words : '') + key;
      typed.current = { words, when: event.timeStamp };
      const { compare } = new Intl.Collator(translator.lang, { sensitivity: 'base' });
      const names = actors.map(({ name }) => name);
      const found = typeAhead(names, index, words, (one, other) => compare(one, other) === 0);
      if (found >= 0) to(found);
    } else return;
    event.preventDefault();
    setOn(true);
  };
  const start = (): void => {
    // A click gives the box the focus too; the walk then begins with the first key.
    if (!stage.current?.matches(':focus-visible')) return;
    setOn(true);
    walkTo(startOf(actors, chosen, at));
  };
  const end = (): void => {
    setOn(false);
    setHovered(null);
  };
  const latest = useRef({ onKey, start, end });
  latest.current = { onKey, start, end };

  useEffect(() => {
    const box = stage.current;
    const onKey = (event: KeyboardEvent): void => latest.current.onKey(event);
    const onFocus = (): void => latest.current.start();
    const onBlur = (): void => latest.current.end();
    box?.addEventListener('keydown', onKey);
    box?.addEventListener('focus', onFocus);
    box?.addEventListener('blur', onBlur);
    // The box had the focus before this was loaded.
    onFocus();
    return () => {
      box?.removeEventListener('keydown', onKey);
      box?.removeEventListener('focus', onFocus);
      box?.removeEventListener('blur', onBlur);
    };
  }, [stage]);

  // The box is rendered by the stage; its active option and the sentence on its keys are set here.
  useEffect(() => {
    const box = stage.current;
    if (!isOn) return;
    box?.setAttribute('aria-activedescendant', `${id}${at}`);
    box?.setAttribute('aria-describedby', `${id}keys`);
    return () => {
      box?.removeAttribute('aria-activedescendant');
      box?.removeAttribute('aria-describedby');
    };
  }, [stage, id, isOn, at]);

  const point = lands[at]?.point;
  const pixels = point && inPixels(project, point);
  const latestPixels = useRef(pixels);
  latestPixels.current = pixels;
  useEffect(() => {
    const { clientWidth = 0, clientHeight = 0 } = stage.current ?? {};
    const { x = 0, y = 0 } = latestPixels.current ?? {};
    const isSeen = x > EDGE && y > EDGE && x < clientWidth - EDGE && y < clientHeight - EDGE;
    if (isOn && point && !isSeen) controller?.moveTo(point);
  }, [stage, controller, isOn, point]);

  if (!isOn) return null;
  return (
    <>
      {actors.map((actor) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list's keys are heard by the map's box
        <div
          key={actor.id}
          id={`${id}${actor.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={actor.id === chosen}
          className="visually-hidden"
          // Where its land is, so that a magnifier follows the walk.
          ref={(option) => {
            if (actor.id !== at || !pixels) return;
            option?.style.setProperty('left', `${pixels.x}px`);
            option?.style.setProperty('top', `${pixels.y}px`);
          }}
          onClick={() => select(actor.id)}
        >
          {t('walk.option', {
            name: actor.name,
            answer: outcomeWords(story, question, actor, translator),
          })}
        </div>
      ))}
      <p className="walk-keys" id={`${id}keys`} aria-hidden="true">
        {t('walk.keys')}
      </p>
    </>
  );
}

/** Where a walk begins: with who is chosen, else where the last one ended, else with the first. */
function startOf(actors: Story['actors'], chosen: string | null, last: string | null): string {
  const has = (code: string | null): boolean => actors.some(({ id }) => id === code);
  if (chosen !== null && has(chosen)) return chosen;
  return last !== null && has(last) ? last : (actors[0]?.id ?? '');
}
