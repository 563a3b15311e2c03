import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildCourse } from '../../scripts/bench/builds';
import { compileCourse } from '../../scripts/content/compile-course';
import { formatProblems } from '../../scripts/content/format';
import { ALL_STANDARDS } from '../../scripts/package/standards';
import { writePackages } from '../../scripts/package/write-packages';
import { copyContentOfOneModule } from './copy-content';
import { ONE_MODULE, ONE_MODULE_APP, ONE_MODULE_PACKAGES } from './folders';

/**
 * Builds what most browser tests walk: the course cut down to one module, as an app and as a package
 * for each standard. The real course has tests of its own, `test/app/four-modules.spec.ts`.
 */
await rm(ONE_MODULE, { recursive: true, force: true });
await copyContentOfOneModule(ONE_MODULE);
const compiled = await compileCourse(ONE_MODULE);
if (!compiled.ok) {
  console.error(formatProblems(compiled.problems));
  process.exit(1);
}
await buildCourse(ONE_MODULE, compiled.value.course.id, resolve(ONE_MODULE_APP));
const done = await writePackages({
  ...compiled.value,
  plans: ALL_STANDARDS.map((standard) => ({ standard, form: { is: 'suite' }, fixed: { role: '', language: '' } })),
  fixedTitle: '',
  appFolder: ONE_MODULE_APP,
  packagesFolder: ONE_MODULE_PACKAGES,
});
if (!done.ok) {
  for (const { what, mend } of done.problems) console.error(`${what} ${mend}`);
  process.exit(1);
}
console.log(`The course of one module, for the tests, is in ${ONE_MODULE}.`);
