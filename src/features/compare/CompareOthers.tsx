import { useId } from 'react';
import type { Story } from '../../content/schema.ts';
import WORDS from '../../i18n/selectionPanel/en.json' with { type: 'json' };
import { useFixedT } from '../../i18n/useI18n.ts';
import { useActions } from '../../store/useMapState.ts';

interface Props {
  story: Story;
  ids: readonly string[];
}

/** Links to comparisons: of two actors, and of a third beside two. */
export function CompareOthers({ story, ids }: Props) {
  const t = useFixedT(WORDS);
  const { setSelection } = useActions();
  const id = useId();
  const actors = story.actors.filter(({ speaksFor }) => speaksFor === undefined);
  const change = (slot: number, to: string): void => {
    const next = [0, 1, 2].map((i) => (i === slot ? to : (ids[i] ?? ''))).filter(Boolean);
    setSelection({ kind: 'compare', id: next.join('-') });
  };
  return (
    <section className="compare-others needs-script">
      <h3>{t('compare.others')}</h3>
      {[0, 1, 2].map((slot) => (
        <p key={slot}>
          <label htmlFor={`${id}${slot}`}>{t('compare.slot', { n: slot + 1 })}</label>{' '}
          <select
            id={`${id}${slot}`}
            value={ids[slot] ?? ''}
            onChange={(event) => change(slot, event.target.value)}
          >
            {slot === 2 ? <option value="">{t('compare.none')}</option> : null}
            {actors
              .filter((actor) => actor.id === ids[slot] || !ids.includes(actor.id))
              .map((actor) => (
                <option key={actor.id} value={actor.id}>
                  {actor.name}
                </option>
              ))}
          </select>
        </p>
      ))}
    </section>
  );
}
