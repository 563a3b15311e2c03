import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compileCourse } from './content/compile-course';
import { countProblems, formatProblems } from './content/format';
import { SHEETS_FOLDER } from './folders';
import { allSheets } from './sheets/all-sheets';

/** `npm run sheets`: what is printed, out of the same files as the screens: talks, cards, large print, sources. */
const compiled = await compileCourse(process.cwd());
if (!compiled.ok) {
  console.error(
    `${formatProblems(compiled.problems)}\n\n${countProblems(compiled.problems)} to mend. Nothing was written.`,
  );
  process.exit(1);
}

const css = await readFile(new URL('./sheets/sheet.css', import.meta.url), 'utf8');
const { files, missing } = allSheets(compiled.value, css);
// A sheet of a module that is no longer there would be taken for one that is.
await rm(SHEETS_FOLDER, { recursive: true, force: true });
for (const [path, text] of files) {
  const file = join(SHEETS_FOLDER, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(file);
}

for (const sentence of missing) console.error(`\n${sentence}`);
if (compiled.warnings.length > 0) {
  console.error(`\nTo settle before you hand them out:\n${formatProblems(compiled.warnings)}`);
}
