import english from '../../src/i18n/page/en.json' with { type: 'json' };
import spanish from '../../src/i18n/page/es.json' with { type: 'json' };
import { comparedActors } from '../../src/model/selection.ts';
import { choiceOfPath, parseChoice } from '../../src/model/urlState.ts';
import { Monkey, type Seen } from '../drivers/Monkey.ts';
import { LONG } from '../fixtures/long.ts';
import { heldBy, type MemoryUse } from '../fixtures/memory.ts';
import { story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Manner, NOT_AS_BUILT, TAKEN_AWAY, translatePage } from '../fixtures/translator.ts';

// A quick one meets the live map where it happens to ask for it.
test.use({ savesData: !LONG });

/**
 * Somebody does anything at all to the page, for hundreds of acts in a row: after each it answers, it
 * shows what its address says, and nothing is thrown or runs out of it sideways. A failure names the
 * seed, the act and what led to it: `MONKEY_SEED=7 npx playwright test monkey.spec` does it again.
 */

const SEED = Number(process.env.MONKEY_SEED ?? 20230712);
/** Acts of each reader whose page nobody translates. */
const ACTS = LONG ? 1000 : 30;
/** Acts from one page that is opened to the next. */
const VISIT = LONG ? 500 : 15;
/** How long the page may take to answer, in milliseconds, on a machine that draws WebGL by itself. */
const BOUND = 10_000;
const TRAIL = 20;
/** The nodes of one view that is gone, a table at most: one was seen to be held now and then, by what is not known. */
const NODES_OF_LAST = 2000;
/**
 * The most nodes that a lost context leaves: MapLibre's `Style.destroy()` does not take back its listener
 * for the plugin of right-to-left text, which keeps the style, its map and the section that this was in.
 */
const NODES_OF_LOST = 700;
const PAGES = ['', 'country/JPN/', 'question/tokyo-office/', '?paragraph=P4', 'story/macron/'];

/** What the browser itself says of a line that is down, of a frame that is left while it fetches, and of a context that is lost. */
const EXPECTED = /net::ERR_INTERNET_DISCONNECTED|TypeError: Failed to fetch|CONTEXT_LOST/;

/** What the page says where a part of it did not come, in each of its languages. */
const LATE = [english, spanish].flatMap((words) => [
  words['notice.part-missing'],
  words['notice.table'],
]);

/** What of the page is not as its address says: nothing, or a sentence. */
function amiss(seen: Seen, root: string): string | null {
  if (seen.letters < 500) return `the page is blank: ${seen.letters} letters`;
  if (seen.sideways > 0) return `it can be scrolled sideways by ${seen.sideways} px`;
  if (!seen.isReady) return 'its script has not taken it over';
  const languages = ['en', 'es'];
  const path = seen.path.slice(root.length);
  const { choice } = parseChoice(seen.search, story, languages, choiceOfPath(path, story));
  const { selection } = choice;
  const asked = story.questions.findIndex(({ id }) => id === choice.question);
  if (seen.asked !== (selection.kind === 'date' ? -1 : asked)) {
    return `question no. ${seen.asked} is marked, not no. ${asked}`;
  }
  // What needs a file that did not come says so, and the reader goes on.
  const excused = LATE.some((words) => seen.notices.includes(words));
  if (seen.isTable !== (choice.view === 'table')) {
    return excused ? null : `the view is not the ${choice.view}`;
  }
  const kinds = {
    none: 'overview',
    actor: 'actor',
    paragraph: 'paragraph-panel',
    compare: 'compare',
    step: 'steps',
    date: 'timeline',
  };
  const wanted = kinds[selection.kind];
  const words = selection.kind === 'none' || choice.lang !== 'en' ? [] : namesOf(selection);
  const heading = seen.heading.toLowerCase();
  const isNamed = words.every((one) => heading.includes(one.toLowerCase()));
  if (seen.kind.split(' ').includes(wanted) && isNamed) return null;
  return excused ? null : `the panel is “${seen.heading}” (${seen.kind}), not ${wanted} ${words}`;
}

/** What the heading of a panel must hold, in English. */
function namesOf({ kind, id }: { kind: string; id: string }): string[] {
  if (kind === 'step') return [story.steps.find((one) => one.id === id)?.title ?? id];
  if (kind !== 'actor' && kind !== 'compare') return [];
  return comparedActors(id).map((one) => {
    const actor = story.actors.find((other) => other.id === one);
    return (kind === 'compare' ? actor?.inSentence : undefined) ?? actor?.name ?? one;
  });
}

/** A promise's result, or a complaint that it did not come in time. */
async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer in ${BOUND} ms`)), BOUND);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Waits until the page is as its address says; what it shows may come a frame or two later. */
async function settle(monkey: Monkey, root: string): Promise<void> {
  const until = performance.now() + BOUND;
  for (;;) {
    const seen = await inTime(monkey.see()).catch((error: Error) => {
      // Back has led to another page, and this one is gone.
      if (/context was destroyed|navigation/.test(error.message)) return null;
      throw error;
    });
    const wrong = seen ? amiss(seen, root) : 'there is no page';
    if (wrong === null) return;
    if (performance.now() > until) throw new Error(wrong);
  }
}

interface Run {
  readonly where: string;
  readonly tag: readonly string[];
  readonly seed: number;
  readonly acts: number;
  /** How a translator in the browser writes meanwhile. */
  readonly manner?: Manner;
  /** Where each visit begins, if not at the usual pages. */
  readonly pages?: readonly string[];
}

const RUNS: readonly Run[] = [
  { where: 'at a desk', tag: [], seed: SEED, acts: ACTS },
  { where: 'on a phone', tag: ['@phone', '@long'], seed: SEED + 1, acts: ACTS },
  { where: 'with texts wrapped', tag: ['@both', '@long'], seed: SEED, acts: 60, manner: 'wrapped' },
  {
    where: 'with texts rewritten',
    tag: ['@both', '@long'],
    seed: SEED,
    acts: 60,
    manner: 'rewritten',
  },
  ...(['wrapped', 'rewritten'] as const).flatMap((manner): Run[] => [
    {
      where: `with texts ${manner}, in Spanish`,
      tag: ['@long'],
      seed: SEED,
      acts: 30,
      manner,
      pages: ['es/', 'es/country/JPN/'],
    },
    {
      where: `with texts ${manner}, framed`,
      tag: ['@long'],
      seed: SEED,
      acts: 30,
      manner,
      pages: ['embed.html', 'embed/JPN/'],
    },
  ]),
];

for (const { where, tag, seed, acts, manner, pages = PAGES } of RUNS) {
  test(`${acts} acts ${where}`, { tag: [...tag] }, async ({ page, guard, server }) => {
    test.setTimeout(Math.max(180, acts) * 1000);
    guard.allow(EXPECTED);
    if (manner) {
      guard.allow(NOT_AS_BUILT, TAKEN_AWAY);
      await translatePage(page, manner);
    }
    const monkey = new Monkey(page, seed);
    await monkey.fence();
    const root = new URL(server.url).pathname;
    const trail: string[] = [];
    let done = 0;
    try {
      for (let visit = 0; done < acts; visit++) {
        await monkey.network(true);
        const address = pages[visit % pages.length] ?? '';
        await page.goto(`./${address}`);
        trail.push(`open ./${address}`);
        await settle(monkey, root);
        const languages = await monkey.languages();
        const lang = languages[visit % Math.max(1, languages.length)];
        if (languages.length > 1 && lang) {
          await page.goto(`./?lang=${lang}`);
          trail.push(`open ./?lang=${lang}`);
          await settle(monkey, root);
        }
        let before: (MemoryUse & { lost: number }) | null = null;
        for (let i = 0; i < VISIT && done < acts; i++, done++) {
          trail.push(await inTime(monkey.act()));
          await settle(monkey, root);
          guard.judge();
          if (i !== Math.floor(VISIT / 3)) continue;
          await monkey.home(root);
          await settle(monkey, root);
          before = { ...(await heldBy(page)), lost: monkey.lost };
        }
        await monkey.home(root);
        await settle(monkey, root);
        const after = await heldBy(page);
        test
          .info()
          .annotations.push({ type: 'kept', description: JSON.stringify([before, after]) });
        if (!before) continue;
        trail.push('all let go');
        const left = NODES_OF_LOST * (monkey.lost - before.lost);
        expect(after.nodes, 'nodes').toBeLessThan(before.nodes + NODES_OF_LAST + left);
        expect(after.listeners, 'listeners').toBeLessThan(before.listeners + 300);
        // The fine borders may have come between: they are the most that a page comes to hold.
        expect(after.heap, 'heap').toBeLessThan(before.heap * 1.5 + 40e6);
      }
    } catch (error) {
      const last = trail.slice(-TRAIL).map((act, i, all) => `${done - all.length + 1 + i}. ${act}`);
      const message = `${(error as Error).message}\n  ${last.join('\n  ')}`;
      throw new Error(`MONKEY_SEED=${SEED}, ${where}, act ${done}: ${message}`, { cause: error });
    }
  });
}
