import { usePage } from '../context/usePage.ts';
import { outcomeWords } from '../i18n/answerWords.ts';
import { useI18n } from '../i18n/useI18n.ts';
import type { LandIndex } from '../model/borders.ts';
import { inPixels, type ProjectPoint, type Size } from '../model/mercator.ts';
import { actorOf, questionOf } from '../model/positions.ts';
import { useMapState } from '../store/useMapState.ts';

interface Props {
  lands: LandIndex;
  /** Of the map's box. */
  size: Size;
  project: ProjectPoint;
}

/** Names what the pointer or the focus is on, and says what it answered. */
export function MapTooltip({ lands, size, project }: Props) {
  const { displayed: story } = usePage();
  const translator = useI18n();
  const { t, landName } = translator;
  const hovered = useMapState((state) => state.hovered);
  const question = useMapState(({ choice }) => questionOf(story, choice.question));
  const land = hovered ? lands[hovered.code] : undefined;
  if (!hovered || !land) return null;
  const nameOf = (code: string): string => {
    const named = lands[code];
    return actorOf(story, code)?.name ?? (named ? landName(named) : code);
  };
  const name = land.of
    ? t('map.territory', { name: nameOf(hovered.code), state: nameOf(land.of) })
    : nameOf(hovered.code);
  const point = hovered.at ? { x: hovered.at[0], y: hovered.at[1] } : inPixels(project, land.point);
  if (!point) return null;
  const { x, y } = point;
  if (x < 0 || y < 0 || x > size.width || y > size.height) return null;
  const actor = actorOf(story, land.of ?? hovered.code);
  const says = actor && outcomeWords(story, question, actor, translator);
  const classes = [
    'tooltip',
    x > size.width * 0.6 ? 'tooltip-left' : '',
    y > size.height * 0.7 ? 'tooltip-above' : '',
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
