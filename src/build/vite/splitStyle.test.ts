import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import postcss, { type Root } from 'postcss';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../storySource.ts';
import { keepPart, type StylePart, splitStyle } from './splitStyle.ts';

const SHEET = `
  a { color: red }
  @lazy { a { color: blue } @media (width > 9px) { a { color: tan } } @media print { a { color: navy } } }
  @media (width > 9px) { a { color: lime } }
  @media print { a { color: black } }
  @media (forced-colors: active) { a { color: LinkText } }
  @page { margin: 1cm }
  b { color: green }
`;

function partOf(css: string, part: StylePart): string[] {
  const root = postcss.parse(css);
  keepPart(root, part);
  const colours: string[] = [];
  root.walkDecls(({ value }) => void colours.push(value));
  return colours;
}

describe('a style sheet that is cut by when it loads', () => {
  it('has each rule in one part, and there in its order', () => {
    expect(partOf(SHEET, 'critical')).toEqual(['red', 'lime', 'green']);
    expect(partOf(SHEET, 'lazy')).toEqual(['blue', 'tan']);
    expect(partOf(SHEET, 'media')).toEqual(['navy', 'black', 'LinkText', '1cm']);
  });

  it.each([
    '@container (width > 9px) { @media print { a { color: red } } }',
    '@media (width > 9px) { @lazy { a { color: red } } }',
    'a { @lazy { color: red } }',
  ])('does not lose what stands inside another rule: %s', (css) => {
    expect(() => partOf(css, 'critical')).toThrow('stands inside another rule');
  });

  it('is cut by its query, and has no @lazy where it has none', () => {
    const processed = (from: string): string =>
      postcss([splitStyle()]).process(SHEET, { from }).css;
    expect(processed('/index.css?lazy')).not.toContain('green');
    expect(processed('/index.css?critical&direct')).toContain('green');
    expect(() => processed('/index.css')).toThrow('@lazy stands in a sheet');
  });
});

const LISTS = ['styles/index.css', 'app/lazy/selectionParts.css', 'app/lazy/lazyParts.css'];
const src = join(projectRoot, 'src');
const parsed = (file: string): Root => postcss.parse(readFileSync(join(src, file), 'utf8'));

/** The files that a list imports, from `src/`. */
function listedBy(list: string): string[] {
  const files: string[] = [];
  parsed(list).walkAtRules('import', ({ params }) => {
    files.push(relative(src, resolve(src, dirname(list), params.slice(1, -1))));
  });
  return files;
}

/** The classes in the selectors of a file, wherever in them they stand. */
function classesOf(file: string): Set<string> {
  const classes = new Set<string>();
  parsed(file).walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/\.(-?[_a-z][\w-]*)/gi)) classes.add(name);
  });
  return classes;
}

const ALL = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);
/** Classes that code puts together, from a kind, a colour or a number. */
const WRITTEN = /^(?:kind|label|on|ink|only|of)-|^maplibregl-/;

describe("a component's style", () => {
  it('is in a list, and in one', () => {
    const listed = LISTS.flatMap(listedBy);
    expect(listed.toSorted()).toEqual(ALL.filter((file) => !LISTS.includes(file)).toSorted());
  });

  it('lies beside its component', () => {
    const alone = ALL.filter(
      (file) =>
        !LISTS.includes(file) &&
        !file.startsWith('styles/') &&
        !existsSync(join(src, file.replace(/css$/, 'tsx'))),
    );
    expect(alone).toEqual([]);
  });

  it('names no class that another file names', () => {
    const files = new Map<string, string[]>();
    for (const file of ALL) {
      for (const name of classesOf(file)) files.set(name, [...(files.get(name) ?? []), file]);
    }
    expect(files.size).toBeGreaterThan(100);
    expect([...files].filter(([, of]) => of.length > 1)).toEqual([]);
  });

  it('names no class that no component has', () => {
    const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .map((file) => readFileSync(join(src, file), 'utf8'))
      .join('\n');
    const isSaid = (name: string): boolean =>
      new RegExp(`['"\`. ]${name}['"\`. ]`).test(code) || WRITTEN.test(name);
    const unsaid = ALL.flatMap((file) => [...classesOf(file)]).filter((name) => !isSaid(name));
    expect(unsaid).toEqual([]);
  });
});
