import type { ReactNode } from 'react';
import type { Actor } from '../content/schema.ts';
import { selectedActor } from '../model/selection.ts';
import { useActions, useMap } from '../store/useMap.ts';
import { onPlainClick } from './plainClick.ts';
import { usePage } from './usePage.ts';

interface Props {
  actor: Pick<Actor, 'id'>;
  children: ReactNode;
  className?: string;
}

/** An actor's name as a link to its panel; pointing at it or focusing it shows it on the map. */
export function ActorLink({ actor, children, className }: Props) {
  const { select, point } = useActions();
  const { hrefOf } = usePage();
  const current = useMap(({ choice }) => selectedActor(choice.selection) === actor.id);
  const show = (): void => point({ code: actor.id, at: null });
  const hide = (): void => point(null);
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
