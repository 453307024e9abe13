import type { ReactNode } from 'react';
import { usePage } from '../context/usePage.ts';
import { useScene } from '../context/useScene.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { visibleLinks } from '../model/arcs.ts';
import { actorsIn } from '../model/membership.ts';
import { actorOf, questionOf } from '../model/positions.ts';
import { selectedActor } from '../model/selection.ts';
import { useMapState } from '../store/useMapState.ts';
import { TranslatableText } from './TranslatableText.tsx';

/**
 * The key of what the map draws beside the answers: plain land, whom the question is about, the groups'
 * outlines, the lines.
 */
export function MapKey() {
  const { displayed: story } = usePage();
  const { t, capital } = useI18n();
  const scene = useScene();
  const choice = useMapState((state) => state.choice);
  const question = questionOf(story, choice.question);
  const links = visibleLinks(story, question, selectedActor(choice.selection), scene);
  const lines = [false, true].filter((words) =>
    links.some(({ link, number }) => number !== null && (link.words ?? false) === words),
  );
  const outlined = story.groups.filter(
    ({ id, outline }) => outline !== 'none' && actorsIn(story, id, story.mapDate).length > 0,
  );
  const subject = actorOf(story, question.about ?? null);
  return (
    <ul className="map-key">
      <Entry symbol="key-land">
        {t('key.land', { kind: question.askedOf.length > 0 ? 'question' : 'other' })}
      </Entry>
      {subject ? (
        <Entry symbol="key-subject">{t('key.subject', { name: subject.name })}</Entry>
      ) : null}
      {outlined.map(({ id, outline, plural }) => (
        <Entry key={id} symbol={outline === 'moss' ? 'key-moss' : 'key-steel'}>
          {capital(plural)}
        </Entry>
      ))}
      {lines.map((words) => (
        <Entry key={`${words}`} symbol={words ? 'key-saying' : 'key-tie'}>
          {t(words ? 'key.saying' : 'key.tie')}
        </Entry>
      ))}
    </ul>
  );
}

function Entry({ symbol, children }: { symbol: string; children: string }): ReactNode {
  return (
    <li>
      <span className={`key-symbol ${symbol}`} aria-hidden="true" />
      <TranslatableText>{children}</TranslatableText>
    </li>
  );
}
