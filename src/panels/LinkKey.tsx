import { usePage } from '../context/usePage.ts';
import { useScene } from '../context/useScene.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { visibleLinks } from '../model/arcs.ts';
import { questionOf } from '../model/positions.ts';
import { selectedActor } from '../model/selection.ts';
import { useMapState } from '../store/useMapState.ts';

/** The names of the lines on the map, by their numbers there, and of what is not drawn. */
export function LinkKey() {
  const { displayed: story } = usePage();
  const scene = useScene();
  const { t } = useI18n();
  const question = useMapState(({ choice }) => questionOf(story, choice.question));
  const selected = useMapState(({ choice }) => selectedActor(choice.selection));
  const links = visibleLinks(story, question, selected, scene);
  if (links.length === 0) return null;
  return (
    <section className="link-key">
      <h3>{t('panel.lines')}</h3>
      <ul>
        {links.map(({ link, number }) => (
          <li key={link.id}>
            <span className="link-number">{number ?? '–'}</span> <span>{link.label}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
