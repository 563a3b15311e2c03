import { parseArgs } from 'node:util';
import { compileCourse } from './content/compile-course';
import { countProblems, formatProblems } from './content/format';
import { formatChecked } from './content/format-checked';
import { mayNotReplace, type Replacing, replaces } from './replace/replaces';
import { replacementLines } from './replace/report';

/**
 * `npm run check`: says all that an author has to mend, or what the course holds. `--json` for tools.
 * `--replaces old.zip` says what becomes of the learners of a package that is in use.
 */
const { values } = parseArgs({
  options: { json: { type: 'boolean' }, replaces: { type: 'string', multiple: true } },
  strict: false,
});
const paths = (values.replaces ?? []).map((path) => (typeof path === 'string' ? path : ''));

const checked = await compileCourse(process.cwd());
const problems = checked.ok ? [] : checked.problems;
const replacing: Replacing = checked.ok ? await replaces(paths, checked.value) : { ok: true, replaced: [] };

if (values.json) {
  const replaced = paths.length > 0 ? { replacing } : {};
  console.log(JSON.stringify({ ok: checked.ok, problems, warnings: checked.warnings, ...replaced }, null, 2));
} else {
  if (problems.length > 0) console.error(`${formatProblems(problems)}\n\n${countProblems(problems)} to mend.\n`);
  if (checked.warnings.length > 0) {
    console.error(
      `${formatProblems(checked.warnings)}\n\n${countProblems(checked.warnings, 'thing')} to settle before learners see it.\n`,
    );
  }
  if (checked.ok) console.log(formatChecked(checked.value));
  sayReplacing();
}
process.exitCode = checked.ok && replacing.ok && !mayNotReplace(replacing.replaced) ? 0 : 1;

function sayReplacing(): void {
  if (!replacing.ok) {
    for (const { what, mend, code } of replacing.problems) console.error(`\n${what} ${mend}  (${code})`);
    return;
  }
  for (const { path, replacement } of replacing.replaced) {
    console.log(`\n${replacementLines(path, replacement).join('\n')}`);
  }
}
