import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import type { Course } from '../src/content/course';
import type { Problem } from '../src/problems/problem';
import { compileCourse } from './content/compile-course';
import { showPlace } from './content/notes';
import { APP_FOLDER, PACKAGES_FOLDER, SCORM12_ZIP } from './folders';
import { scorm12Package } from './package/scorm12-package';
import { zip } from './package/zip';

const starts = (stage: string) => process.stdout.write(`${stage}… `);
const ends = (result: string) => console.log(result);

starts('Checking the content');
const checked = await compileCourse(process.cwd());
if (!checked.ok) {
  stop(
    checked.problems.map((problem) => `${showPlace(problem.place)}  ${sentence(problem)}`),
    'No zip was written, and nothing else was changed.',
  );
}
const { course } = checked.value;
ends(contents(course));

if (process.argv.includes('--no-build')) {
  console.log(`Taking the build that is in ${APP_FOLDER}.`);
} else {
  starts('Building the app');
  await build({ logLevel: 'warn', configLoader: 'runner' });
  ends('done');
}

starts('Listing the files in the manifest');
const packed = await scorm12Package(course, APP_FOLDER);
if (!packed.ok) stop(packed.problems.map(sentence), 'No zip was written.');
ends(`${packed.files.length} files`);

starts('Zipping');
const bytes = zip(packed.files);
await mkdir(PACKAGES_FOLDER, { recursive: true });
await writeFile(SCORM12_ZIP, bytes);
ends(`${Math.round(bytes.length / 1000)} kB`);

console.log(`
${SCORM12_ZIP}
  SCORM 1.2: ${course.title}, revision ${course.revision}
  ${packed.files.length} files, ${bytes.length.toLocaleString('en-GB')} bytes, SHA-256 ${shortHash(bytes)}`);

if (checked.warnings.length > 0) {
  console.log('\nTo check before you publish:');
  for (const warning of checked.warnings) console.log(`  ${showPlace(warning.place)}  ${sentence(warning)}`);
}

function stop(problems: readonly string[], ending: string): never {
  console.log('');
  for (const problem of problems) console.error(problem);
  console.error(`${problems.length} to mend. ${ending}`);
  process.exit(1);
}

function sentence({ what, mend }: Problem): string {
  return `${what} ${mend}`.trim();
}

function contents({ modules }: Course): string {
  const screens = modules.reduce((sum, module) => sum + module.screens.length, 0);
  const questions = modules.reduce((sum, module) => sum + module.questions.length, 0);
  return `${count(modules.length, 'module')}, ${count(screens, 'screen')}, ${count(questions, 'question')}`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

function shortHash(zipped: Buffer): string {
  return createHash('sha256').update(zipped).digest('hex').slice(0, 12);
}
