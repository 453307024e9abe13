import { describe, expect, it } from 'vitest';
import { linkNotes } from '../editorNotes.ts';
import type { Lock } from '../lockFormat.ts';
import { rule } from './addresses.ts';
import type { RuleEnv } from './rule.ts';
import { found, lines, tinyEnv, tinyLock, tinyStory } from './tinyStory.ts';

/** What may be looked at, with a changed lock; the article is at hand or not. */
function envWith(change: (lock: Lock) => void, hasArticle: boolean): RuleEnv {
  const lock = tinyLock();
  change(lock);
  return { ...tinyEnv(), lock, ...(!hasArticle && { article: undefined }) };
}

const citation = (lock: Lock, statement: string): Lock['cited'][number] => {
  const one = lock.cited.find((each) => each.statement === statement && each.field !== 'when');
  if (one === undefined) throw new Error(`Nothing of ${statement} is locked.`);
  return one;
};
const never = (): void => undefined;

describe('addresses', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
    expect(found(rule, never, envWith(never, false))).toEqual([]);
  });

  it.each([true, false])(
    'names the statement whose fragment leads elsewhere (article at hand: %s)',
    (has) => {
      const env = envWith((lock) => {
        citation(lock, 'p3-hraun').fragment = 'A%20dark%20sea%20costs%20nothing';
        citation(lock, 'p2-site').fragment = 'a%20site%20in%20the%20Ata-cama';
      }, has);
      expect(lines(found(rule, never, env))).toEqual([
        'statement p2-site: the locked fragment does not lead to its excerpt: a%20site%20in%20the%20Ata-cama',
        'statement p3-hraun: the locked fragment does not lead to its quote: A%20dark%20sea%20costs%20nothing',
      ]);
      expect(found(rule, never, env)[0]?.fix).toContain('npm run content:lock');
    },
  );

  it('does not take one without its context, where the article is at hand', () => {
    const env = envWith((lock) => {
      citation(lock, 'p3-hraun').fragment = 'A%20dark%20sky%20costs%20nothing';
    }, true);
    expect(found(rule, never, env)).toHaveLength(1);
  });

  it('takes no fragment of more than eight words', () => {
    const env = envWith((lock) => {
      citation(lock, 'p1-fjell').fragment =
        'the%20first%20mirror%20and%20the,road%20that%20leads%20to%20it';
    }, false);
    expect(lines(found(rule, never, env))).toEqual([
      expect.stringMatching(
        /^statement p1-fjell: the locked fragment does not lead to its quote: /,
      ),
    ]);
  });

  it('misses what is not locked', () => {
    const env = envWith((lock) => {
      delete citation(lock, 'p1-fjell').fragment;
      for (const paragraph of lock.paragraphs.slice(3, 4)) delete paragraph.fragment;
    }, false);
    expect(lines(found(rule, never, env))).toEqual([
      'statement p1-fjell: the way to its quote on the publisher’s page is not locked',
      'paragraph P1: the way to its beginning on the publisher’s page is not locked',
    ]);
  });

  it('names the paragraph whose fragment leads elsewhere', () => {
    const env = envWith((lock) => {
      for (const paragraph of lock.paragraphs) {
        if (paragraph.id === 'P2') paragraph.fragment = 'Chile%20is%20looking';
      }
    }, true);
    expect(lines(found(rule, never, env))).toEqual([
      'paragraph P2: the locked fragment does not lead to its beginning: Chile%20is%20looking',
    ]);
  });

  it('knows that another text is not the article', () => {
    const url = 'https://lantern.example/telescope';
    const problems = found(rule, ({ article }) => {
      article.url = url;
      article.alternates = {
        en: 'https://lantern.example/other',
        es: url,
        nn: 'https://lantern.example/nn',
      };
    });
    expect(lines(problems)).toEqual([
      'article: its alternate "en" is the article itself',
      'article: its alternate "es" is the article itself',
    ]);
  });
});

describe('the notes on links', () => {
  it('say which statement has none of its own, and why', () => {
    const story = tinyStory();
    const lock = tinyLock();
    citation(lock, 'p3-hraun').fragment = null;
    for (const paragraph of lock.paragraphs.slice(-1)) paragraph.fragment = null;
    expect(linkNotes(story, lock)).toEqual([]);
    story.article.url = 'https://lantern.example/telescope';
    const [quote = '', paragraph = '', wordless = ''] = lines(linkNotes(story, lock));
    expect(quote).toMatch(
      /^statement p3-hraun: no link leads to its quote: 8 words do not tell it/,
    );
    expect(paragraph).toMatch(
      /^paragraph P4: no link leads to it: its first 8 words stand elsewhere/,
    );
    const ids = story.statements.filter((one) => !one.quote && !one.excerpt).map(({ id }) => id);
    expect(wordless).toContain(`to lead to: ${ids.join(', ')}`);
  });
});
