import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blockOf, blocksOf, runCommand, type Said } from '../fixtures/docsPage.ts';
import { itLong } from '../fixtures/longTest.ts';

const root = resolve(import.meta.dirname, '../..');
const docs = readdirSync(join(root, 'docs')).map((name) => `docs/${name}`);
const pages = ['README.md', 'SECURITY.md', 'CHANGELOG.md', ...docs];
const read = (page: string): string => readFileSync(join(root, page), 'utf8');

/** The anchors of a page's headings, as GitHub makes them. */
function anchors(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(pages)('%s', (page) => {
  it('links to what there is', () => {
    for (const [, link = ''] of read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      expect(existsSync(join(root, target)), link).toBe(true);
      if (anchor !== undefined) expect(anchors(target), link).toContain(anchor);
    }
  });

  it('names files that there are', () => {
    for (const [, path = ''] of read(page).matchAll(/`((?:docs|e2e|geo|public|src)\/[^`\s*]+)`/g)) {
      // The guide's own story is begun by its reader.
      if (path.startsWith('src/content/stories/river')) continue;
      expect(existsSync(join(root, path)), path).toBe(true);
    }
  });

  it('names commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [, name = ''] of read(page).matchAll(/npm run ([\w:]+)/g)) {
      expect(Object.keys(scripts)).toContain(name);
    }
  });
});

describe('The README', () => {
  it('is read in one sitting', () => {
    expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(200);
  });

  it('leads to every page of the docs', () => {
    const links = [...read('README.md').matchAll(/\]\(([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(docs.filter((page) => !links.includes(page))).toEqual([]);
  });
});

it('the tour takes forty lines', () => {
  expect(read('docs/tour.md').trimEnd().split('\n').length).toBeLessThanOrEqual(40);
});

describe('How to correct a quote', () => {
  const blocks = blocksOf('correct-a-quote.md');
  // The article stands outside the story's folder, as the page has it.
  let dir = '';

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'quote-'));
    const tiny = join(root, 'src/content/fixtures/tiny');
    mkdirSync(join(dir, 'story'));
    for (const name of ['story.json', 'article.lock.json']) {
      cpSync(join(tiny, name), join(dir, 'story', name));
    }
    cpSync(join(tiny, 'article.txt'), join(dir, 'article.txt'));
  });

  afterAll(() => rmSync(dir, { recursive: true }));

  /** One of the page's commands, for the folder of the test. */
  function run(name: string): Promise<Said> {
    const folder = join(dir, 'story');
    const command = blockOf(blocks, 'sh', name)
      .replaceAll('../article.txt', join(dir, 'article.txt'))
      .replaceAll('src/content/stories/vilnius', folder);
    return runCommand(name === 'check' ? `${command} -- ${folder}` : command);
  }

  function edit(name: string, change: (text: string) => string): void {
    const file = join(dir, name);
    const before = readFileSync(file, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(file, after);
  }

  itLong('is how one is corrected', async () => {
    edit('story/story.json', (text) =>
      text.replace('A dark sky costs nothing', 'The dark costs nothing'),
    );
    expect((await run('check')).words).toContain(blockOf(blocks, 'text', 'unlocked'));
    const refused = await run('lock');
    expect(refused.ok).toBe(false);
    expect(refused.words).toContain(
      'statement p3-hraun: its quote is not, letter for letter, in P3',
    );

    edit('article.txt', (text) =>
      text.replace('A dark sky costs nothing', 'The dark costs nothing'),
    );
    edit('story/story.json', (text) =>
      text.replace('"corrections": [', `"corrections": [${blockOf(blocks, 'json', 'correction')},`),
    );
    // The invented article is of 2031, and one word shorter now.
    edit('story/story.json', (text) => text.replace('"words": 22', '"words": 21'));
    expect(await run('lock')).toEqual(expect.objectContaining({ ok: true }));
    expect(await run('check')).toEqual(expect.objectContaining({ ok: true }));
  });
});
