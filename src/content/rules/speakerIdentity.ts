import type { Statement, Story } from '../schema.ts';
import { namesIt } from '../text.ts';
import { type Finding, findingIf, type Rule } from './rule.ts';

/** A speaker's name has the same kind, office and actor everywhere, and names one speaker, not two. */
export const rule: Rule = {
  name: 'speakerIdentity',
  check(story) {
    return story.statements.flatMap((statement, index): Finding[] => {
      const { speaker } = statement;
      const earlier = story.statements
        .slice(0, index)
        .find((other) => other.speaker.name === speaker.name);
      const two = voicesIn(story, statement);
      return [
        ...findingIf(
          earlier !== undefined && voice(earlier) !== voice(statement),
          `statement ${statement.id}`,
          `${speaker.name} is ${voice(statement)} here and ${earlier ? voice(earlier) : ''} in ${earlier?.id}`,
          'Give a speaker the same "kind", "office" and "actor" everywhere, or two speakers two names.',
        ),
        ...findingIf(
          two.length > 1,
          `statement ${statement.id}`,
          `more than one speaks in it: ${speaker.name}`,
          `Give each a statement of its own${two.every((one) => one !== '') ? `: ${two.join('; ')}` : ''}. What they signed together is a "document".`,
        ),
      ];
    });
  },
};

function voice({ speaker: { kind, office, actor } }: Statement): string {
  return [`"${kind}"`, ...(office ? [office] : []), ...(actor ? [`for ${actor}`] : [])].join(', ');
}

/** The known speakers that a speaker's name contains: more than one where two are named together. */
function voicesIn(story: Story, { speaker: { name, kind } }: Statement): string[] {
  if (kind === 'document' || kind === 'newspaper') return [];
  const known =
    kind === 'person'
      ? [
          ...story.actors.flatMap(({ leader, ...actor }) => [
            ...(leader ? [leader.name] : []),
            ...(actor.kind === 'person' ? [actor.name] : []),
          ]),
          ...story.statements.flatMap(({ speaker }) =>
            speaker.kind === 'person' && speaker.name !== name ? [speaker.name] : [],
          ),
        ]
      : story.actors.flatMap((actor) => (actor.kind === 'country' ? [actor.name] : []));
  // The longest first, so that a name within another is not found by itself.
  let rest = name;
  const found: string[] = [];
  for (const one of [...new Set(known)].toSorted((a, b) => b.length - a.length)) {
    if (!namesIt(rest, one)) continue;
    found.push(one);
    rest = rest.replace(one, ' ');
  }
  if (found.length > 1) return found;
  return kind === 'person' && /\s(?:and|&)\s|[;/]/u.test(name) ? ['', ''] : found;
}
