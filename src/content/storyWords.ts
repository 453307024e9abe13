import type { Story } from './schema.ts';

/**
 * Replaces one of a story's own wordings.
 *
 * @param key the wording's place in the story: `statements.p4-macron.text`, `gaps.NATO.1`
 * @param words the wording
 * @returns the new wording
 */
export type Reword = (key: string, words: string) => string;

/** Separates an actor's aliases, which are one wording. */
const BETWEEN_NAMES = '; ';

/**
 * The story with each of its own wordings replaced: titles, labels, paraphrases, notes, steps. Wordings
 * that are somebody else's stay as they are: quotes, excerpts, the headline, the article's words for a
 * time, people's names. Both the list of wordings that a translation needs and the translated story
 * are made by this function.
 */
export function rewordStory(story: Story, reword: Reword): Story {
  const numbered = counter();
  return {
    ...story,
    title: reword('title', story.title),
    article: {
      ...story.article,
      ...fields(story.article, ['about'], 'article', reword),
    },
    groups: story.groups.map((group) => ({
      ...group,
      ...fields(group, ['label', 'plural', 'founding'], `groups.${group.id}`, reword),
    })),
    actors: story.actors.map((actor) => rewordActor(actor, reword)),
    questions: story.questions.map((question) => rewordQuestion(question, reword)),
    statements: story.statements.map((statement) => ({
      ...statement,
      ...fields(statement, ['on', 'text', 'claim', 'note'], `statements.${statement.id}`, reword),
      speaker: {
        ...statement.speaker,
        name: reword(`speakers.${statement.speaker.name}`, statement.speaker.name),
        ...(statement.speaker.office && {
          office: reword(`offices.${statement.speaker.office}`, statement.speaker.office),
        }),
      },
    })),
    positions: story.positions.map((position) => ({
      ...position,
      ...fields(
        position,
        ['named', 'clause', 'qualifier'],
        `positions.${position.actor}.${position.question}`,
        reword,
      ),
    })),
    gaps: story.gaps.map((gap) => ({
      ...gap,
      text: reword(numbered(`gaps.${gap.about}`), gap.text),
    })),
    context: story.context.map((context) => ({
      ...context,
      ...fields(context, ['text', 'source'], numbered(`context.${context.about}`), reword),
    })),
    places: story.places.map((place) => ({
      ...place,
      ...fields(place, ['name', 'label', 'short', 'source'], `places.${place.id}`, reword),
    })),
    links: story.links.map((link) => ({
      ...link,
      ...fields(link, ['label'], `links.${link.id}`, reword),
    })),
    scaleBars: story.scaleBars.map((bar) => ({
      ...bar,
      ...fields(bar, ['label', 'attribution'], `scaleBars.${bar.id}`, reword),
    })),
    regions: story.regions.map((area) => ({
      ...area,
      ...fields(area, ['label'], `regions.${area.id}`, reword),
    })),
    loaded: story.loaded?.map(({ words, whose }) => ({
      words: reword(`loaded.${words}`, words),
      whose: whose.map((one) => reword(`loadedBy.${one}`, one)),
    })),
    steps: story.steps.map((step) => ({
      ...step,
      ...fields(step, ['title', 'text'], `steps.${step.id}`, reword),
    })),
    corrections: story.corrections.map((correction) => ({
      ...correction,
      text: reword(numbered(`corrections.${correction.date}`), correction.text),
    })),
  };
}

function rewordActor(actor: Story['actors'][number], reword: Reword): Story['actors'][number] {
  const key = `actors.${actor.id}`;
  const name = actor.kind === 'person' ? actor.name : reword(`${key}.name`, actor.name);
  const aliases =
    actor.aliases.length > 0
      ? reword(`${key}.aliases`, actor.aliases.join(BETWEEN_NAMES)).split(BETWEEN_NAMES)
      : [];
  return {
    ...actor,
    ...fields(actor, ['short', 'inSentence', 'standing'], key, reword),
    name,
    // The names that the article uses stay aliases, so that a search by them finds the actor in each language.
    aliases: [...new Set([...aliases, ...actor.aliases, actor.name])].filter((one) => one !== name),
    ...(actor.leader && {
      leader: {
        ...actor.leader,
        name: reword(`speakers.${actor.leader.name}`, actor.leader.name),
        office: reword(`${key}.leader.office`, actor.leader.office),
      },
    }),
  };
}

function rewordQuestion(
  question: Story['questions'][number],
  reword: Reword,
): Story['questions'][number] {
  const key = `questions.${question.id}`;
  return {
    ...question,
    ...fields(question, ['title', 'short', 'topic'], key, reword),
    answers: question.answers.map((answer) => ({
      ...answer,
      ...fields(
        answer,
        ['label', 'legend', 'short', 'manner', 'summary'],
        `${key}.answers.${answer.id}`,
        reword,
      ),
    })),
    ...(question.sides && {
      sides: question.sides.map((side) => ({
        ...side,
        ...fields(side, ['all'], `${key}.sides.${side.id}`, reword),
      })),
    }),
    notes: question.notes.map((note, i) => ({
      ...note,
      text: reword(`${key}.notes.${i + 1}`, note.text),
      ...fields(note, ['summary'], `${key}.notes.${i + 1}`, reword),
    })),
  };
}

/** The named fields that an entry has, each with its wording replaced. */
function fields<K extends string>(
  entry: { readonly [name in K]?: string | undefined },
  names: readonly K[],
  key: string,
  reword: Reword,
): { [name in K]: string } {
  return Object.fromEntries(
    names.flatMap((name) => {
      const words = entry[name];
      return words === undefined ? [] : [[name, reword(`${key}.${name}`, words)]];
    }),
  ) as { [name in K]: string };
}

/** Numbers entries without an id, from 1 for each key. */
function counter(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return `${key}.${n}`;
  };
}

/** A story's own wordings by their keys: a translation has an entry for each. */
export function wordingsOf(story: Story): Map<string, string> {
  const wordings = new Map<string, string>();
  rewordStory(story, (key, words) => {
    wordings.set(key, words);
    return words;
  });
  return wordings;
}
