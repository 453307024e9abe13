import { type RefObject, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { Story } from '../../content/schema.ts';
import { usePage } from '../../context/usePage.ts';
import WORDS from '../../i18n/a11y/en.json' with { type: 'json' };
import { outcomeWords } from '../../i18n/answerWords.ts';
import type { Translator } from '../../i18n/translator.ts';
import { useI18n } from '../../i18n/useI18n.ts';
import { groupOn } from '../../model/membership.ts';
import { panelView } from '../../model/panelView.ts';
import { actorOf, questionOf } from '../../model/positions.ts';
import { rollCall } from '../../model/rollCall.ts';
import { type Choice, selectedActor, selectionKey } from '../../model/selection.ts';
import { TranslatableText } from '../../panels/TranslatableText.tsx';
import { useMapState } from '../../store/useMapState.ts';
import { selectionTitle } from '../lazy/selectionTitle.ts';
import { useFocusManagement } from './useFocusManagement.ts';
import { useScrollToSelection } from './useScrollToSelection.ts';

export interface AnnouncerProps {
  /** The element that holds the map and its panels. */
  page: RefObject<HTMLElement | null>;
  /** The reader's first input event, until it has been handled. */
  first: RefObject<Event | null>;
  before: Choice;
}

/**
 * Announces each choice once, in one sentence, and manages the focus. Hover and camera moves are not
 * announced; nor, in a frame, are the host's choices while the reader is in the host's text.
 */
export function Announcer({ page, first, before }: AnnouncerProps) {
  const { story } = usePage();
  const translator = useI18n();
  // Deferred: the panel that the sentence speaks of is rendered first.
  const choice = useDeferredValue(useMapState(({ choice }) => choice));
  const announced = useRef(before);
  const [words, setWords] = useState('');
  useEffect(() => {
    const was = announced.current;
    if (choice === was) return;
    announced.current = choice;
    const now = document.hasFocus() ? sentence(story, was, choice, translator) : '';
    if (now !== null) setWords(now);
  }, [choice, story, translator]);
  useFocusManagement(page, first, before);
  const external = useMapState(({ externalChoice }) => externalChoice);
  useScrollToSelection(page, choice, before, choice === external);
  return <TranslatableText>{words}</TranslatableText>;
}

/** The sentence for a change of choice; `''` clears the last one, `null` keeps it. */
function sentence(
  story: Story,
  before: Choice,
  { selection, question: asked, view, region }: Choice,
  translator: Translator,
): string | null {
  const { capital, fixedT } = translator;
  const t = fixedT(WORDS);
  const question = questionOf(story, asked);
  const actor = actorOf(story, selectedActor(selection));
  const answer = actor && capital(outcomeWords(story, question, actor, translator));
  if (selectionKey(selection) !== selectionKey(before.selection)) {
    if (actor && answer) {
      const { name, standing } = actor;
      const of = groupOn(story, actor, story.mapDate);
      const group = (of?.byAccession ? of.label : standing) ?? of?.label ?? '';
      const { statements } = panelView(story, actor, asked, story.mapDate);
      const quotes = statements.filter(({ quote }) => quote).length;
      return t('say.actor', { name, group, answer, quotes });
    }
    return saidOfReading(story, selection, translator);
  }
  if (asked !== before.question) {
    if (actor && answer)
      return t('say.answer', { question: question.title, name: actor.name, answer });
    const { rows, silent } = rollCall(story, question, story.mapDate);
    const given = new Set(rows.flatMap(({ actors }) => actors)).size;
    const { kind, title } = question;
    return t('say.question', { question: title, kind, given, covered: given + silent.length });
  }
  if (view !== before.view) return t(view === 'table' ? 'say.table' : 'say.map');
  if (region === before.region) return null;
  return t('say.area', { area: story.regions.find(({ id }) => id === region)?.label ?? '' });
}

/** The sentence for a selection that is no actor. */
function saidOfReading(
  story: Story,
  selection: Choice['selection'],
  translator: Translator,
): string {
  const t = translator.fixedT(WORDS);
  const title = selectionTitle(story, selection, translator);
  switch (selection.kind) {
    case 'paragraph': {
      const statements = story.statements.filter(({ paragraph }) => paragraph === selection.id);
      return t('say.paragraph', { title, statements: statements.length });
    }
    case 'step': {
      const { steps } = story;
      const n = steps.findIndex(({ id }) => id === selection.id) + 1;
      return t('say.step', { n, count: steps.length, title });
    }
    case 'compare':
      return t('say.compare', { title });
    case 'date':
      return t('say.date', { title });
    default:
      return '';
  }
}
