import type { Note } from '../content/schema.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { questionOf, statementsOf } from '../model/positions.ts';
import { useMap } from '../store/useMap.ts';
import { ActorLink } from './ActorLink.tsx';
import { StatementItem } from './StatementItem.tsx';
import { usePage } from './usePage.ts';

/** What stands beside the map while nobody is chosen: what bears on the question, and how to go on. */
export function Overview() {
  const { story } = usePage();
  const { t } = useI18n();
  const question = useMap(({ choice }) => questionOf(story, choice.question));
  const organisations = story.actors.filter(({ kind }) => kind === 'organisation');
  const apart = story.actors.filter(
    (actor) => actor.kind === 'country' && actor.groups.some((id) => isApart(story.groups, id)),
  );
  return (
    <article className="overview" aria-labelledby="overview-title">
      <h2 id="overview-title" tabIndex={-1}>
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
      {question.notes.length > 0 ? (
        <section>
          <h3>{t('overview.notes')}</h3>
          {question.notes.map((note) => (
            <QuestionNote key={note.text} note={note} />
          ))}
        </section>
      ) : null}
    </article>
  );
}

/** Groups whose actors stand outside the roll call: they are found here. */
function isApart(groups: readonly { id: string; counted: boolean }[], id: string): boolean {
  return groups.some((group) => group.id === id && !group.counted);
}

function QuestionNote({ note }: { note: Note }) {
  const { story } = usePage();
  const { t } = useI18n();
  return (
    <div className="question-note">
      <p>{note.text}</p>
      <details>
        <summary>{t('overview.evidence')}</summary>
        <ul className="statements">
          {statementsOf(story, note.statements).map((statement) => (
            <StatementItem key={statement.id} statement={statement} />
          ))}
        </ul>
      </details>
    </div>
  );
}
