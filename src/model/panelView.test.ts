import { describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import { actorAndSpokespersons, type PanelView, panelView } from './panelView.ts';
import { actorOf } from './positions.ts';

const story = vilniusStory();
const actors = story.actors.filter(({ kind }) => kind !== 'person');

function extentOf(id: string, question = 'nato-in-asia', date = story.mapDate): PanelView {
  const actor = actorOf(story, id);
  if (!actor) throw new Error(`No actor ${id}.`);
  return panelView(story, actor, question, date);
}

const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
const answers = (view: PanelView): string[] =>
  view.answers.map(({ question, outcome, by }) => {
    const said =
      outcome.kind === 'answered'
        ? outcome.answers.map(({ answer }) => answer.id).join(' ')
        : outcome.kind;
    return `${question.id}: ${said}${by ? ` (${by.id})` : ''}`;
  });

describe('the panel of each actor', () => {
  it.each(actors)('$id: says something, and what is not reported', ({ id }) => {
    const view = extentOf(id);
    const silences = view.answers.filter(({ outcome }) => outcome.kind === 'silent');
    expect(view.group).not.toBeNull();
    expect(view.statements.length + view.context.length + view.gaps.length).toBeGreaterThan(0);
    if (view.statements.length === 0) {
      expect(silences.length > 0 || view.gaps.length > 0 || !view.mentioned).toBe(true);
    }
  });

  it.each(actors)('$id: holds all that the article says of it, and nothing else', ({ id }) => {
    const voices = [id, ...story.actors.filter((one) => one.speaksFor === id).map((one) => one.id)];
    const wanted = story.statements.filter(
      ({ about, speaker }) =>
        about.some((one) => voices.includes(one)) || voices.includes(speaker.actor ?? ''),
    );
    const { statements } = extentOf(id);
    expect(ids(statements).sort()).toEqual(ids(wanted).sort());
  });

  it.each(actors)('$id: shows nothing that happened after the map’s date', ({ id }) => {
    expect(extentOf(id).context.filter(({ since }) => since)).toEqual([]);
  });

  it('gives every member the communiqué as context with its source, and no answer for it', () => {
    const members = actors.filter(({ id }) => extentOf(id).group?.id === 'member');
    expect(members).toHaveLength(31);
    for (const { id } of members) {
      const communique = extentOf(id).context.filter(({ text }) => text.includes('Communiqué'));
      expect(communique, id).toHaveLength(1);
      expect(communique[0]?.source, id).toContain('NATO');
    }
    expect(extentOf('JPN').context.filter(({ text }) => text.includes('Communiqué'))).toEqual([]);
  });

  it('knows whom the article mentions', () => {
    for (const id of ['FRA', 'DEU', 'GBR', 'LTU', 'ESP', 'BEL', 'NZL', 'TWN', 'PRK', 'NATO']) {
      expect(extentOf(id).mentioned, id).toBe(true);
    }
    for (const id of ['SWE', 'FIN', 'LUX', 'CAN', 'TUR']) {
      expect(extentOf(id).mentioned, id).toBe(false);
    }
  });
});

describe('the answers on a panel', () => {
  it('begin with the question of the map', () => {
    expect(answers(extentOf('FRA'))).toEqual([
      'nato-in-asia: no-expansion',
      'tokyo-office: against',
      'china: silent',
    ]);
    expect(answers(extentOf('FRA', 'china'))).toEqual([
      'china: silent',
      'nato-in-asia: no-expansion',
      'tokyo-office: against',
    ]);
  });

  it('are those to the questions asked of it, and those that it gave unasked', () => {
    expect(answers(extentOf('KOR', 'ukraine'))).toEqual([
      'ukraine: reluctant',
      'nato-in-asia: closer',
      'tokyo-office: silent',
      'china: cautious',
      'ties: summit-guest brussels-office',
    ]);
    expect(answers(extentOf('CHN'))).toEqual(['nato-in-asia: opposes', 'tokyo-office: criticises']);
    for (const id of ['SWE', 'RUS', 'UKR', 'PRK', 'TWN'])
      expect(answers(extentOf(id)), id).toEqual([]);
  });

  it('keep what is Stoltenberg’s his, on NATO’s panel', () => {
    expect(answers(extentOf('NATO'))).toEqual([
      'nato-in-asia: closer',
      'tokyo-office: supports (STOLTENBERG)',
      'china: firm',
    ]);
    const nato = actorOf(story, 'NATO');
    expect(nato && ids(actorAndSpokespersons(story, nato))).toEqual(['NATO', 'STOLTENBERG']);
  });

  it('follow the date', () => {
    expect(answers(extentOf('SWE', 'china', '2024-03-07'))).toEqual([
      'china: silent',
      'nato-in-asia: silent',
      'tokyo-office: silent',
    ]);
    expect(extentOf('SWE').group?.id).toBe('invitee');
    expect(extentOf('SWE', 'china', '2024-03-07').group?.id).toBe('member');
  });
});

describe('the statements on a panel', () => {
  const order = new Map(story.paragraphs.map(({ id }, i) => [id, i]));

  it.each(story.questions)(
    '$id: evidence first, then the rest, each in the article’s order',
    (question) => {
      for (const { id } of actors) {
        const { statements, answers: given } = extentOf(id, question.id);
        const cited = new Set(
          given.flatMap(({ question: of, outcome }) =>
            of.id === question.id && outcome.kind === 'answered'
              ? outcome.answers.flatMap((answer) => ids(answer.statements))
              : [],
          ),
        );
        const keys = statements.map(
          ({ id: one, paragraph }) => (cited.has(one) ? 0 : 100) + (order.get(paragraph) ?? 0),
        );
        expect(keys, id).toEqual([...keys].sort((a, b) => a - b));
        expect(
          [...cited].filter((one) => !ids(statements).includes(one)),
          id,
        ).toEqual([]);
      }
    },
  );

  it('put Macron’s words where the article does, and Germany’s silence stays short', () => {
    const macron = ids(extentOf('FRA').statements);
    expect(macron.indexOf('p4-macron-geography')).toBeLessThan(
      macron.indexOf('p4-macron-decision'),
    );
    expect(ids(extentOf('DEU', 'tokyo-office').statements)[0]).toBe('p3-germany-office');
  });
});

describe('the ties and gaps on a panel', () => {
  it('name the other ends that their labels do not', () => {
    const ties = (id: string): string[] =>
      extentOf(id).ties.map(({ link, with: others }) => `${link.id}: ${others.join(', ')}`);
    expect(ties('AUS')).toEqual([
      'aukus: United Kingdom, United States',
      'australia-ukraine: Ukraine',
    ]);
    expect(ties('JPN')).toEqual([
      'nato-japan: NATO',
      'japan-brussels: Brussels',
      // The label names the United States itself.
      'japan-us: ',
    ]);
    expect(ties('NZL')).toEqual([]);
  });

  it('are the editor’s for the actor and for who speaks for it', () => {
    for (const { id } of actors) {
      const wanted = story.gaps.filter(
        ({ about }) => about === id || actorOf(story, about)?.speaksFor === id,
      );
      expect(extentOf(id).gaps, id).toEqual(wanted.map(({ text }) => text));
    }
    expect(extentOf('NATO').gaps.some((text) => text.includes('Stoltenberg'))).toBe(true);
  });
});

describe('another story', () => {
  it('has panels of its own', () => {
    const invented = inventedStory();
    const norway = actorOf(invented, 'NOR');
    if (!norway) throw new Error('The invented story has changed.');
    const view = panelView(invented, norway, 'telescope', invented.mapDate);
    expect(answers(view)).toEqual(['telescope: pays', 'ties: silent']);
    expect(ids(view.statements)).toEqual(['p1-fjell', 'd-deck']);
    expect(view.context.map(({ about }) => about)).toEqual(['founder']);
  });
});
