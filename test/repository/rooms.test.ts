import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A small tree that breaks every rule about who may import whom, once each. */
const FILES = {
  'src/content/a.ts': `import '../elements/b'; import 'node:fs'; import '../../scripts/z'; import 'lit';`,
  'src/elements/b.ts': `import { start } from '../machine/m'; import 'idb'; start();`,
  'src/machine/m.ts': `export function start() {} export interface View { at: string }`,
  'src/report/one.ts': `import './two';`,
  'src/report/two.ts': `import './one';`,
  'src/app/main.ts': `import '../nowhere/missing';`,
  'src/shed/x.ts': `import '../content/a';`,
  'scripts/z.ts': `import '../src/elements/b';`,
  // And what is allowed: types of the machine for elements, everything pure for scripts, what the build makes.
  'src/elements/fine.ts': `import type { View } from '../machine/m'; import { html } from 'lit'; export const a = (v: View) => html\`\${v.at}\`;`,
  'src/app/fine.ts': `import course from 'virtual:doorstep/course'; export default course;`,
  'src/problems/p.ts': `export const p = 1;`,
  'scripts/fine.ts': `import { p } from '../src/problems/p'; import 'node:fs'; export default p;`,
};

let root: string;
let broken: { rule: { name: string }; from: string; to: string }[];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'doorstep-rooms-'));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await writeFile(
    join(root, 'tsconfig.json'),
    '{ "compilerOptions": { "moduleResolution": "bundler", "module": "esnext" } }',
  );
  await symlink(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  broken = await cruise();
});
afterAll(() => rm(root, { recursive: true }));

async function cruise() {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = resolve('.dependency-cruiser.cjs');
  const args = [program, 'src', 'scripts', '--config', config, '--output-type', 'json'];
  // It exits with the number of violations, so a failure is what this test expects.
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root }).catch((error) => error);
  return JSON.parse(stdout).summary.violations;
}

const brokenBy = (from: string) => broken.filter((one) => one.from === from).map(({ rule }) => rule.name);

test('a pure room that imports what is seen, a package, Node or a script is refused four times', () => {
  expect(brokenBy('src/content/a.ts').sort()).toEqual([
    'content-imports-its-packages-only',
    'content-imports-its-rooms-only',
    'src-knows-no-node',
    'src-stands-alone',
  ]);
});

test('an element that runs the machine, or opens the database, is refused', () => {
  expect(brokenBy('src/elements/b.ts').sort()).toEqual([
    'elements-imports-its-packages-only',
    'elements-imports-types-only',
  ]);
});

test('files that need each other are refused', () => {
  expect(broken.filter(({ rule }) => rule.name === 'no-circles').length).toBeGreaterThan(0);
});

test.each([
  ['an import that leads nowhere', 'src/app/main.ts', 'no-missing-files'],
  ['a folder that is not a room', 'src/shed/x.ts', 'every-file-has-a-room'],
  ['a script that uses what needs a browser', 'scripts/z.ts', 'scripts-use-the-pure-rooms'],
])('%s is refused', (_what, from, rule) => {
  expect(brokenBy(from)).toEqual([rule]);
});

test.each(['src/elements/fine.ts', 'src/app/fine.ts', 'scripts/fine.ts'])('%s keeps to the table', (from) => {
  expect(brokenBy(from)).toEqual([]);
});
