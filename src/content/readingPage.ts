import type { Article } from './article.ts';
import type { Statement, Story } from './schema.ts';

/** A story in another language. */
export interface OtherEdition {
  readonly lang: string;
  readonly story: Story;
}

/** A claim of the story's, in each language, and what it rests on. */
interface Claim {
  readonly name: string;
  readonly words: readonly Said[];
  /** Ids of statements. */
  readonly cites?: readonly string[];
  /** What it rests on besides: a source, who holds an answer. */
  readonly besides?: string;
}

interface Said {
  readonly lang: string;
  readonly text: string;
}

interface Part {
  readonly title: string;
  readonly claims: readonly Claim[];
}

/**
 * A page on which an editor reads every claim of a story beside its evidence: first the article,
 * paragraph by paragraph, with the statements taken from it; then all that rests on statements; then
 * what rests on none.
 *
 * @param article where it is at hand; its text is on the page
 */
export function readingPage(
  story: Story,
  others: readonly OtherEdition[],
  article: Article | undefined,
): string {
  const editions = [{ lang: story.article.language, story }, ...others];
  const parts = [...restingParts(story, editions), ...otherParts(story, editions)];
  return `<!doctype html>
<html lang="${escapeHtml(story.article.language)}">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>Reading: ${escapeHtml(story.title)}</title>
<style>${STYLE}</style>
<h1>${escapeHtml(story.title)}</h1>
<p>${escapeHtml(story.article.about)}</p>
<h2>The article, paragraph by paragraph</h2>
${story.paragraphs.map(({ id }) => paragraph(id, story, editions, article)).join('\n')}
${parts.map((part) => section(part, story, article)).join('\n')}
</html>
`;
}

function paragraph(
  id: string,
  story: Story,
  editions: readonly OtherEdition[],
  article: Article | undefined,
): string {
  const statements = story.statements.filter((statement) => statement.paragraph === id);
  const rows = statements.map(
    (statement) =>
      `<li><b>${escapeHtml(statement.id)}</b> ${escapeHtml(voice(statement))}${words(
        sayings(editions, (one) => ownWords(one, statement.id)),
      )}${verbatim(statement)}</li>`,
  );
  return `<section class="pair"><div><h3>${id}</h3><p class="article">${escapeHtml(
    article?.get(id) ?? 'The article is not at hand.',
  )}</p></div><ul>${rows.join('')}</ul></section>`;
}

function section({ title, claims }: Part, story: Story, article: Article | undefined): string {
  if (claims.length === 0) return '';
  return `<h2>${escapeHtml(title)}</h2>\n${claims
    .map(
      ({ name, words: said, cites = [], besides }) =>
        `<section class="pair"><div><h3>${escapeHtml(name)}</h3>${words(said)}</div><ul>${besides ? `<li>${escapeHtml(besides)}</li>` : ''}${cites
          .map((id) => evidence(id, story, article))
          .join('')}</ul></section>`,
    )
    .join('\n')}`;
}

/** A statement that is cited, with its paragraph folded away. */
function evidence(id: string, story: Story, article: Article | undefined): string {
  const statement = story.statements.find((one) => one.id === id);
  if (statement === undefined) return `<li>${escapeHtml(id)}: there is no such statement.</li>`;
  const text = article?.get(statement.paragraph);
  return `<li><b>${escapeHtml(id)}</b> ${escapeHtml(voice(statement))}<p>${escapeHtml(statement.text)}</p>${verbatim(statement)}${
    text
      ? `<details><summary>${statement.paragraph}</summary><p>${escapeHtml(text)}</p></details>`
      : ''
  }</li>`;
}

function restingParts(story: Story, editions: readonly OtherEdition[]): Part[] {
  const nameOf = (id: string): string => story.actors.find((one) => one.id === id)?.name ?? id;
  return [
    ...story.questions.map(
      (question, q): Part => ({
        title: `Question: ${question.title}`,
        claims: [
          ...question.answers.map((answer, a): Claim => {
            const holders = story.positions.filter(
              (one) => one.question === question.id && one.answer === answer.id,
            );
            return {
              name: `Answer ${answer.id}`,
              words: sayings(editions, (one) => {
                const said = one.questions[q]?.answers[a];
                return said ? [said.label, said.short, said.summary] : [];
              }),
              besides: `Held by ${holders.map(({ actor }) => nameOf(actor)).join(', ') || 'nobody'}`,
            };
          }),
          ...story.positions
            .filter((position) => position.question === question.id)
            .map(
              ({ actor, answer, statements }): Claim => ({
                name: `${nameOf(actor)}: ${answer}`,
                words: sayings(editions, (one) => [
                  one.questions[q]?.answers.find(({ id }) => id === answer)?.label,
                ]),
                cites: statements,
              }),
            ),
          ...question.notes.map(
            ({ statements }, n): Claim => ({
              name: `Note ${n + 1}`,
              words: sayings(editions, (one) => [one.questions[q]?.notes[n]?.text]),
              cites: statements,
            }),
          ),
        ],
      }),
    ),
    {
      title: 'Steps',
      claims: story.steps.map(({ id, actors, statements }, i) => ({
        name: `Step ${id}`,
        words: sayings(editions, (one) => [one.steps[i]?.title, one.steps[i]?.text]),
        cites: statements,
        besides: `Lit: ${actors.map(nameOf).join(', ')}`,
      })),
    },
    {
      title: 'Places, links and lengths',
      claims: [
        ...story.places.map(({ id, source, in: land, statements }, i) => ({
          name: `Place ${id}${land ? `, in ${nameOf(land)}` : ''}`,
          words: sayings(editions, (one) => [
            one.places[i]?.name,
            one.places[i]?.label,
            one.places[i]?.short,
          ]),
          cites: statements,
          besides: `Coordinates: ${source}`,
        })),
        ...story.links.map(({ id, ends, statements }, i) => ({
          name: `Link ${id}: ${ends.map(nameOf).join(' – ')}`,
          words: sayings(editions, (one) => [one.links[i]?.label]),
          cites: statements,
        })),
        ...story.scaleBars.map(({ id, statements }, i) => ({
          name: `Length ${id}`,
          words: sayings(editions, (one) => [
            one.scaleBars[i]?.label,
            one.scaleBars[i]?.attribution,
          ]),
          cites: statements,
        })),
      ],
    },
  ];
}

function otherParts(story: Story, editions: readonly OtherEdition[]): Part[] {
  return [
    {
      title: 'What the article does not report',
      claims: story.gaps.map(({ about }, i) => ({
        name: about,
        words: sayings(editions, (one) => [one.gaps[i]?.text]),
        // Against a gap speaks whatever the article says of that actor.
        cites: story.statements.filter((one) => one.about.includes(about)).map(({ id }) => id),
      })),
    },
    {
      title: 'From elsewhere',
      claims: story.context.map(({ about, asOf }, i) => ({
        name: `${about}, ${asOf}`,
        words: sayings(editions, (one) => [one.context[i]?.text]),
        besides: `Source: ${story.context[i]?.source}`,
      })),
    },
    {
      title: 'What actors are',
      claims: story.actors
        .map((actor, i) => ({ actor, i }))
        .filter(({ actor }) => actor.standing !== undefined || actor.leader !== undefined)
        .map(({ actor: { id, leader }, i }) => ({
          name: id,
          words: sayings(editions, (one) => [
            one.actors[i]?.name,
            one.actors[i]?.standing,
            one.actors[i]?.leader?.office,
          ]),
          ...(leader && { besides: `${leader.name}, named in ${leader.paragraph}` }),
        })),
    },
  ];
}

function sayings(
  editions: readonly OtherEdition[],
  pick: (story: Story) => readonly (string | undefined)[],
): Said[] {
  return editions.map(({ lang, story }) => ({
    lang,
    text: pick(story)
      .filter((one) => one !== undefined)
      .join(' · '),
  }));
}

function ownWords(story: Story, id: string): (string | undefined)[] {
  const statement = story.statements.find((one) => one.id === id);
  const { quote, excerpt, when } = statement?.translation ?? {};
  return [statement?.text, statement?.claim, statement?.note, statement?.on, quote, excerpt, when];
}

function words(said: readonly Said[]): string {
  return said
    .map(({ lang, text }) => `<p lang="${escapeHtml(lang)}">${escapeHtml(text)}</p>`)
    .join('');
}

/** Who says it of whom, and in what way. */
function voice({ speaker, kind, about, viewOf, when }: Statement): string {
  return [
    [speaker.name, speaker.office].filter(Boolean).join(', '),
    kind,
    `of ${about.join(', ')}`,
    ...(viewOf ? [`view of ${viewOf.join(', ')}`] : []),
    ...(when ? [`${when.text}${when.resolved ? ` (${when.resolved})` : ''}`] : []),
  ].join(' · ');
}

function verbatim({ quote, excerpt }: Statement): string {
  const text = quote ?? excerpt;
  return text === undefined ? '' : `<blockquote>${escapeHtml(text)}</blockquote>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const STYLE = `
body { max-width: 76rem; margin: 2rem auto; padding: 0 1rem; font: 15px/1.45 system-ui, sans-serif; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; border-top: 1px solid #bbb; padding: .6rem 0; break-inside: avoid; }
h3 { margin: 0; font-size: 1rem; }
p, blockquote { margin: .25rem 0; }
blockquote { padding-left: .8rem; border-left: 3px solid #333; font-family: serif; }
.article, details p { font-family: serif; }
ul { margin: 0; padding-left: 1.2rem; }
li { margin-bottom: .6rem; }
`;
