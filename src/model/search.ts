import type { Actor, Story } from '../content/schema.ts';

/** An actor that a search found, and the name that it was found by; `null` for its own name. */
export interface SearchResult {
  readonly actor: Actor;
  readonly by: string | null;
}

/** Lower case without accents or punctuation: "Türkiye" and "turkiye" are the same word. */
export function fold(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const EXACT = 0;
const PREFIX = 1;
const WORD = 2;
const INSIDE = 3;

function rank(name: string, needle: string): number | null {
  const folded = fold(name);
  if (folded === needle) return EXACT;
  if (folded.startsWith(needle)) return PREFIX;
  if (folded.includes(` ${needle}`)) return WORD;
  return needle.length > 2 && folded.includes(needle) ? INSIDE : null;
}

/**
 * The actors that a text may mean, the likeliest first; none for a text without letters and digits.
 * Names, codes, aliases, leaders and spokespersons count; an actor's own name beats the rest.
 */
export function searchActors(story: Story, words: string): SearchResult[] {
  const needle = fold(words);
  if (needle === '') return [];
  return story.actors
    .filter((actor) => actor.speaksFor === undefined)
    .flatMap((actor) => {
      const persons = story.actors.filter(({ speaksFor }) => speaksFor === actor.id);
      const names = [
        { name: actor.name, by: null },
        ...[actor.id, ...actor.aliases, ...(actor.leader ? [actor.leader.name] : [])].map(
          (name) => ({
            name,
            by: name,
          }),
        ),
        ...persons.flatMap((person) =>
          [person.name, ...person.aliases].map((name) => ({ name, by: person.name })),
        ),
      ];
      const best = names
        .flatMap(({ name, by }) => {
          const score = rank(name, needle);
          return score === null ? [] : [{ score: score * 2 + (by === null ? 0 : 1), by }];
        })
        .sort((a, b) => a.score - b.score)[0];
      return best ? [{ actor, by: best.by, score: best.score }] : [];
    })
    .sort((a, b) => a.score - b.score || a.actor.name.localeCompare(b.actor.name, 'en'))
    .map(({ actor, by }) => ({ actor, by }));
}
