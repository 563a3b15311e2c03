import { compileCourse } from './content/compile-course';
import { countProblems, formatProblems } from './content/format';
import { formatChecked } from './content/format-checked';

/** `npm run check`: says all that an author has to mend, or what the course holds. `--json` for tools. */
const checked = await compileCourse(process.cwd());
const problems = checked.ok ? [] : checked.problems;

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ ok: checked.ok, problems, warnings: checked.warnings }, null, 2));
} else {
  if (problems.length > 0) console.error(`${formatProblems(problems)}\n\n${countProblems(problems)} to mend.\n`);
  if (checked.warnings.length > 0) {
    console.error(
      `${formatProblems(checked.warnings)}\n\n${countProblems(checked.warnings, 'thing')} to settle before learners see it.\n`,
    );
  }
  if (checked.ok) console.log(formatChecked(checked.value));
}
process.exitCode = checked.ok ? 0 : 1;
