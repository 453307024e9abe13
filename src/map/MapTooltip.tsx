import { usePage } from '../context/usePage.ts';
import { outcomeWords } from '../i18n/answerWords.ts';
import { useI18n } from '../i18n/useI18n.ts';
import type { LandIndex } from '../model/borders.ts';
import { actorOf, questionOf } from '../model/positions.ts';
import { useMapState } from '../store/useMap.ts';
import { inPixels } from './hitTest.ts';
import type { Position } from './labels/Labels.tsx';

interface Props {
  lands: LandIndex;
  box: { width: number; height: number };
  position: Position;
}

/** What the pointer or the focus is on: the name, and what it answered. */
export function MapTooltip({ lands, box, position }: Props) {
  const { displayed: story } = usePage();
  const translator = useI18n();
  const { t, landName } = translator;
  const pointed = useMapState((state) => state.hovered);
  const question = useMapState(({ choice }) => questionOf(story, choice.question));
  const info = pointed ? lands[pointed.code] : undefined;
  if (!pointed || !info) return null;
  const nameOf = (code: string): string => {
    const area = lands[code];
    return actorOf(story, code)?.name ?? (area ? landName(area) : code);
  };
  const name = info.of
    ? t('map.territory', { name: nameOf(pointed.code), state: nameOf(info.of) })
    : nameOf(pointed.code);
  const place = pointed.at
    ? { x: pointed.at[0], y: pointed.at[1] }
    : inPixels(position, info.point);
  if (!place) return null;
  const { x, y } = place;
  if (x < 0 || y < 0 || x > box.width || y > box.height) return null;
  const actor = actorOf(story, pointed.code);
  const says = actor && outcomeWords(story, question, actor, translator);
  const classes = [
    'tooltip',
    x > box.width * 0.6 ? 'tooltip-left' : '',
    y > box.height * 0.7 ? 'tooltip-above' : '',
  ];
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      aria-hidden="true"
      // The element's own style object: a policy that forbids style attributes allows it.
      ref={(element) => {
        element?.style.setProperty('left', `${x}px`);
        element?.style.setProperty('top', `${y}px`);
      }}
    >
      <b>{name}</b> {says ? <span>{says}</span> : null}
    </div>
  );
}
