import { useEffect } from 'react';
import type { Question, Statement } from '../content/schema.ts';
import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { beginsSentence, leadsOf, positionsRestingOn } from '../model/leads.ts';
import { answerScale } from '../model/paint.ts';
import { actorOf } from '../model/positions.ts';
import { newspaperSpeaker, shownQuote } from '../model/statements.ts';
import { representedActorId } from '../model/urlState.ts';
import { useActions, useMapState } from '../store/useMapState.ts';
import { ActorLink } from './ActorLink.tsx';
import { AnswerMark } from './AnswerMark.tsx';
import { Quoted } from './Quoted.tsx';
import { ParagraphLink, speakerWords, Translated } from './StatementItem.tsx';
import { TranslatableText } from './TranslatableText.tsx';

/** The statements that a question's panel opens on, a card each. */
export function QuestionLeads({ question }: { question: Question }) {
  const { story } = usePage();
  const { setHighlighted } = useActions();
  // A card that is removed from under the pointer is not told that the pointer leaves it.
  useEffect(() => () => setHighlighted([]), [setHighlighted]);
  return (
    <ul className="leads">
      {leadsOf(story, question).map((statement) => (
        <Lead key={`${question.id} ${statement.id}`} question={question} statement={statement} />
      ))}
    </ul>
  );
}

/**
 * A statement as a card: whose it is, its words as a whole claim, and where they stand. It has an answer's
 * colour only where it is evidence of an actor's own answer. The card under the pointer outlines the land
 * that the statement is about, and the land under the pointer marks the card.
 */
function Lead({ question, statement }: { question: Question; statement: Statement }) {
  const { story } = usePage();
  const { setHighlighted } = useActions();
  const { about, speaker, paragraph, claim, quote, excerpt, translation } = statement;
  const isHovered = useMapState(({ hovered }) => about.includes(hovered?.code ?? ''));
  const positions = positionsRestingOn(story, question, statement);
  const answer = positions[0]?.answer;
  const ids = positions.map(({ actor }) => actor);
  const actors = [...ids, ...(answer ? [] : [speaker.actor ?? about[0] ?? ''])].flatMap(
    (id) => actorOf(story, id) ?? [],
  );
  // No name is said twice.
  const isNamed = actors.some(({ name }) => name === speaker.name);
  const by = isNamed ? speaker.office : excerpt && !claim ? '' : speakerWords(statement);
  const show = (): void => setHighlighted(about);
  const hide = (): void => setHighlighted([]);
  return (
    <li
      className={`lead-card ink-${answer ? answerScale(question)(answer).colour : 'none'}${isHovered ? ' is-hovered' : ''}`}
      onPointerEnter={show}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
    >
      <p className="lead-actors small-line">
        {answer ? <AnswerMark question={question} answer={answer} /> : null}
        {actors.map(({ id, name }) => (
          <ActorLink key={id} actor={{ id: representedActorId(story, id) }}>
            {name}
          </ActorLink>
        ))}
      </p>
      <Claim statement={statement} />
      <Translated words={quote ? translation?.quote : translation?.excerpt} />
      <p className="lead-source small-line">
        <TranslatableText>{by ? `${by}\u00a0·\u00a0` : ''}</TranslatableText>
        <ParagraphLink id={paragraph} statement={statement.id} />
      </p>
    </li>
  );
}

/** A statement as a whole claim: its words in the story's sentence, else after ours where they are none. */
function Claim({ statement }: { statement: Statement }) {
  const { story } = usePage();
  const { t } = useI18n();
  const { claim, quote, excerpt, text } = statement;
  const verbatim = quote ? shownQuote(quote) : excerpt;
  if (!verbatim) return <p className="claim">{text}</p>;
  const wording = quote ? '' : `${t('statement.wording', { newspaper: newspaperSpeaker(story) })} `;
  const [before = '', after = ''] = claim?.split('{words}') ?? [
    (beginsSentence(verbatim) ? '' : `${text} `) + wording,
  ];
  return (
    <p className="claim">
      <TranslatableText>{before}</TranslatableText>
      <Quoted as={quote ? 'span' : 'q'} words={verbatim} />
      <TranslatableText>{after}</TranslatableText>
    </p>
  );
}
