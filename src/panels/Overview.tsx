import { memo, useId } from 'react';
import { onPlainClick } from '../context/onPlainClick.ts';
import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { questionOf } from '../model/positions.ts';
import { useActions, useMapState } from '../store/useMapState.ts';
import { ActorLink } from './ActorLink.tsx';
import { LinkKey } from './LinkKey.tsx';
import { PanelBox } from './PanelBox.tsx';
import { QuestionLeads } from './QuestionLeads.tsx';

/**
 * The panel while nothing is selected: what was said on the question, the guided reading, and the actors
 * outside the roll call.
 */
export function Overview({ unseen: isHidden = false }: { unseen?: boolean }) {
  const title = useId();
  return (
    <PanelBox className="overview" title={title} isHidden={isHidden}>
      <Content title={title} />
    </PanelBox>
  );
}

const Content = memo(function Content({ title }: { title: string }) {
  const { displayed: story } = usePage();
  const { t } = useI18n();
  const question = useMapState(({ choice }) => questionOf(story, choice.question));
  const organisations = story.actors.filter(({ kind }) => kind === 'organisation');
  const apart = story.actors.filter(
    (actor) => actor.kind === 'country' && actor.groups.some((id) => isApart(story.groups, id)),
  );
  return (
    <>
      <h2 id={title} tabIndex={-1}>
        {t('overview.title')}
      </h2>
      <p className="panel-subtitle">{question.title}</p>
      <QuestionLeads question={question} />
      <LinkKey />
      <StoryLink />
      <p>{`${t('overview.hint')} `}</p>
      <ul className="others">
        {[...organisations, ...apart].map((actor) => (
          <li key={actor.id}>
            <ActorLink actor={actor}>{actor.name}</ActorLink>
          </li>
        ))}
      </ul>
    </>
  );
});

/** The link to the first step of the guided reading. */
function StoryLink() {
  const { displayed: story, hrefOf } = usePage();
  const { t, count } = useI18n();
  const { setSelection } = useActions();
  const [first] = story.steps;
  if (!first) return null;
  const question = first.question ?? story.questions[0]?.id ?? '';
  const selection = { kind: 'step', id: first.id } as const;
  return (
    <a
      className="button"
      href={hrefOf({ selection, question })}
      onClick={onPlainClick(() => setSelection(selection, question))}
    >
      {t('overview.story', { count: count(story.steps.length) })}
    </a>
  );
}

/** The groups whose actors are not in the roll call, with links to their panels. */
function isApart(groups: readonly { id: string; counted: boolean }[], id: string): boolean {
  return groups.some((group) => group.id === id && !group.counted);
}
