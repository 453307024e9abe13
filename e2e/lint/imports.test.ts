import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * Who may import whom, proved on files that break it: the linter runs once, with the real
 * configuration, over a small made-up tree. `no` must be refused, `yes` must pass.
 */
const cases: readonly { file: string; no: readonly string[]; yes: readonly string[] }[] = [
  {
    file: 'src/model/a.ts',
    no: [
      '../map/b.ts',
      '../i18n/b.ts',
      '../content/stories/x.json',
      '../generated/w.json',
      'react',
    ],
    yes: ['./b.ts', 'd3-scale', 'd3-geo'],
  },
  {
    file: 'src/i18n/a.ts',
    no: ['../panels/b.ts', '../store/b.ts'],
    yes: ['../model/b.ts', '@formatjs/icu-messageformat-parser'],
  },
  {
    file: 'src/store/a.ts',
    no: ['../panels/b.ts', '../i18n/b.ts'],
    yes: ['../model/b.ts', 'zustand'],
  },
  {
    file: 'src/context/a.ts',
    no: ['../panels/b.ts', '../map/b.ts', '../app/b.ts'],
    yes: ['../store/b.ts', '../model/b.ts', '../i18n/b.ts', 'react'],
  },
  {
    file: 'src/map/a.ts',
    no: ['../panels/b.ts', '../app/b.ts', './../panels/b.ts', 'maplibre-gl'],
    yes: ['../store/b.ts', '../context/b.ts', '../model/b.ts', './live/b.ts', './static/b.tsx'],
  },
  {
    file: 'src/map/static/a.tsx',
    no: ['../../store/b.ts', '../../context/b.ts', '../live/b.ts', '../../panels/b.ts', 'zustand'],
    yes: ['../../model/b.ts', '../../i18n/b.ts', '../labels/b.tsx', 'react'],
  },
  {
    file: 'src/map/labels/a.tsx',
    no: ['../live/b.ts', '../static/b.tsx', 'maplibre-gl'],
    yes: ['../../model/b.ts', '../../i18n/b.ts'],
  },
  {
    file: 'src/map/live/a.ts',
    no: ['../static/b.tsx', '../../panels/b.ts'],
    yes: ['../../model/b.ts', 'maplibre-gl', 'maplibre-gl/dist/maplibre-gl.css'],
  },
  {
    file: 'src/panels/a.tsx',
    no: ['../map/b.ts', '../app/b.ts', 'maplibre-gl'],
    yes: ['../store/b.ts', '../context/b.ts'],
  },
  {
    file: 'src/features/steps/a.tsx',
    no: ['../timeline/b.ts', '../../map/b.ts', '../../generated/w.json'],
    yes: ['../../panels/b.tsx', '../../store/b.ts', './b.css'],
  },
  {
    file: 'src/features/share/a.tsx',
    no: ['../timeline/b.ts', '../../map/b.ts'],
    yes: ['../../map/static/b.tsx', '../../panels/b.tsx'],
  },
  {
    file: 'src/embed/frame/a.ts',
    no: ['../../app/b.ts', '../../model/b.ts', '../host/b.ts', 'react'],
    yes: ['../protocol.ts', './b.ts'],
  },
  {
    file: 'src/content/rules/a.ts',
    no: ['../../model/b.ts', '../../app/b.ts'],
    yes: ['../schema.ts', '../../generated/w.json', './b.ts'],
  },
  {
    file: 'src/app/a.tsx',
    no: [
      'maplibre-gl',
      '../../geo/build.ts',
      '../content/schema.ts',
      '../build/b.ts',
      '../server/b.ts',
      '../../e2e/fixtures/b.ts',
      'node:fs',
    ],
    yes: ['../map/b.ts', '../panels/b.ts', '../content/stories/x.json', '../generated/w.json'],
  },
  {
    file: 'src/build/a.tsx',
    no: ['maplibre-gl', '../../geo/build.ts', '../../e2e/fixtures/b.ts'],
    yes: ['../app/b.tsx', '../map/static/b.tsx', 'node:fs'],
  },
  { file: 'src/server/a.ts', no: ['../../e2e/fixtures/b.ts'], yes: ['node:http'] },
  {
    file: 'geo/a.ts',
    no: ['../src/model/b.ts', '../src/app/b.ts', '../e2e/fixtures/b.ts'],
    yes: ['./b.ts', '../src/model/mercator.ts', '../src/build/borders/b.ts'],
  },
  { file: 'e2e/specs/a.ts', no: ['../../src/map/b.ts', 'maplibre-gl'], yes: ['../drivers/b.ts'] },
  {
    file: 'e2e/built/a.ts',
    no: ['../../geo/highResolution.ts'],
    yes: ['../../geo/choicePoints.ts', '../fixtures/b.ts'],
  },
  {
    file: 'e2e/bench/pages/x/a.ts',
    no: ['../../../../src/map/b.ts', '../../../../src/app/b.ts'],
    yes: ['../../../../src/panels/b.ts', 'maplibre-gl'],
  },
  { file: 'e2e/drivers/a.ts', no: ['../specs/b.ts', '../../src/app/b.ts'], yes: ['./b.ts'] },
];

const typesOnly = `import type { Story } from '../content/schema.ts';\nexport type A = Story;\n`;
const habits = {
  'src/model/typesA.ts': `import type { B } from './typesB.ts';\nexport type A = B;\n`,
  'src/model/typesB.ts': `import type { A } from './typesA.ts';\nexport type B = A;\n`,
  'src/model/cycleA.ts': `import { b } from './cycleB.ts';\nexport const a = () => b;\n`,
  'src/model/cycleB.ts': `import { a } from './cycleA.ts';\nexport const b = () => a;\n`,
  'src/model/barrel.ts': `export { a } from './cycleA.ts';\nexport { b } from './cycleB.ts';\n`,
  'src/model/default.ts': `export default 1;\n`,
};
const root = resolve(import.meta.dirname, '../..');
/** `file:line` of every refused import. */
const refused = new Set<string>();
let tree = '';
let printed = '';

/** One import a line, so that a diagnostic's line names the import. */
const fileOf = (imports: readonly string[]) =>
  imports.map((from) => `import '${from}';\n`).join('');

function write(file: string, text: string) {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), text);
}

beforeAll(() => {
  tree = realpathSync(mkdtempSync(join(tmpdir(), 'imports-')));
  cpSync(join(root, 'biome.json'), join(tree, 'biome.json'));
  cpSync(join(root, '.gitignore'), join(tree, '.gitignore'));
  cpSync(join(root, 'e2e/lint'), join(tree, 'e2e/lint'), { recursive: true });
  for (const { file, no, yes } of cases) write(file, fileOf([...no, ...yes]));
  write('src/model/types.ts', typesOnly);
  write('src/model/value.ts', typesOnly.replace('import type', 'import'));
  write('e2e/drivers/judge.ts', `import { expect } from '../fixtures/test.ts';\nexpect(1);\n`);
  for (const [file, text] of Object.entries(habits)) write(file, text);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const run = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=github', '--max-diagnostics=none', '.'],
    { cwd: tree, encoding: 'utf8' },
  );
  printed = run.stdout.replaceAll(`${tree}/`, '');
  const line = /title=(?:lint\/style\/noRestrictedImports|plugin),file=([^,]+),line=(\d+)/g;
  for (const [, file, at] of printed.matchAll(line)) {
    refused.add(`${file}:${at}`);
  }
}, 60_000);

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('who may import whom', () => {
  for (const { file, no, yes } of cases) {
    it.each([...no])(`${file} may not import %s`, (from) => {
      expect(refused).toContain(`${file}:${no.indexOf(from) + 1}`);
    });
    it.each([...yes])(`${file} may import %s`, (from) => {
      expect(refused).not.toContain(`${file}:${no.length + yes.indexOf(from) + 1}`);
    });
  }

  it('lets types of the schema through, and no value', () => {
    expect(refused).not.toContain('src/model/types.ts:1');
    expect(refused).toContain('src/model/value.ts:1');
  });

  it('keeps judgement out of the drivers', () => {
    expect(refused).toContain('e2e/drivers/judge.ts:1');
  });

  it.each([
    ['suspicious/noImportCycles', 'cycleA'],
    ['suspicious/noImportCycles', 'typesA'],
    ['performance/noBarrelFile', 'barrel'],
    ['style/noDefaultExport', 'default'],
  ])('%s holds', (rule, name) => {
    expect(printed).toContain(`title=lint/${rule},file=src/model/${name}.ts`);
  });
});
