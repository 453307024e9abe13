import { useId } from 'react';
import { useI18n } from '../i18n/useI18n.ts';
import { ActorLink } from './ActorLink.tsx';
import { usePage } from './usePage.ts';

/** What stands beside the map while nobody is chosen: how to go on, and who stands apart. */
export function Overview() {
  const { story } = usePage();
  const { t } = useI18n();
  const title = useId();
  const organisations = story.actors.filter(({ kind }) => kind === 'organisation');
  const apart = story.actors.filter(
    (actor) => actor.kind === 'country' && actor.groups.some((id) => isApart(story.groups, id)),
  );
  return (
    <article className="overview" aria-labelledby={title}>
      <h2 id={title} tabIndex={-1}>
        {t('overview.title')}
      </h2>
      <p>{t('overview.hint')}</p>
      <ul className="names apart">
        {[...organisations, ...apart].map((actor) => (
          <li key={actor.id}>
            <ActorLink actor={actor}>{actor.name}</ActorLink>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** Groups whose actors stand outside the roll call: they are found here. */
function isApart(groups: readonly { id: string; counted: boolean }[], id: string): boolean {
  return groups.some((group) => group.id === id && !group.counted);
}
