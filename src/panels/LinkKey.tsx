import { usePage } from '../context/usePage.ts';
import { useScene } from '../context/useScene.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { type NumberedLink, visibleLinks } from '../model/arcs.ts';
import { questionOf } from '../model/positions.ts';
import { selectedActor } from '../model/selection.ts';
import { useMapState } from '../store/useMapState.ts';

/** The links in view, by their numbers on the map. */
function useVisibleLinks(): NumberedLink[] {
  const { displayed: story } = usePage();
  const scene = useScene();
  const question = useMapState(({ choice }) => questionOf(story, choice.question));
  const selected = useMapState(({ choice }) => selectedActor(choice.selection));
  return visibleLinks(story, question, selected, scene);
}

/** The number that a link has on the map; a dash where it is not drawn. */
export function LinkNumber({ id }: { id: string }) {
  const number = useVisibleLinks().find(({ link }) => link.id === id)?.number;
  return <span className="link-number">{number ?? '–'}</span>;
}

/**
 * The names of the lines on the map, by their numbers there, and of what is not drawn.
 *
 * @param except the ids of those that the panel names elsewhere
 */
export function LinkKey({ except = [] }: { except?: readonly string[] }) {
  const { t } = useI18n();
  const links = useVisibleLinks().filter(({ link }) => !except.includes(link.id));
  if (links.length === 0) return null;
  return (
    <section>
      <h3>{t('panel.lines')}</h3>
      <ul className="link-list">
        {links.map(({ link: { id, label } }) => (
          <li key={id}>
            <LinkNumber id={id} /> <span>{label}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
