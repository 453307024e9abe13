import type { ReactNode } from 'react';
import type { Actor } from '../content/schema.ts';
import { onPlainClick } from '../context/onPlainClick.ts';
import { usePage } from '../context/usePage.ts';
import { selectedActor } from '../model/selection.ts';
import { useActions, useMapState } from '../store/useMapState.ts';

interface Props {
  actor: Pick<Actor, 'id'>;
  children: ReactNode;
  className?: string;
}

/** An actor's name as a link to its panel; pointing at it or focusing it shows it on the map. */
export function ActorLink({ actor, children, className }: Props) {
  const { select, setHovered } = useActions();
  const { hrefOf } = usePage();
  const current = useMapState(({ choice }) => selectedActor(choice.selection) === actor.id);
  const show = (): void => setHovered({ code: actor.id, at: null });
  const hide = (): void => setHovered(null);
  return (
    <a
      href={hrefOf({ selection: { kind: 'actor', id: actor.id } })}
      className={className}
      aria-current={current ? 'true' : undefined}
      onClick={onPlainClick(() => select(actor.id))}
      onFocus={show}
      onBlur={hide}
      onMouseEnter={show}
      onMouseLeave={hide}
    >
      {children}
    </a>
  );
}
