import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { interfaceLacks } from './build/interface-language';
import { checkCourse, todayHere } from './check/check-course';
import { toFigures } from './check/figures';
import { formatAccepted } from './check/format-accepted';
import { isMark, markLines } from './check/marks';
import { readTimesFiles } from './check/measured-times';
import { reportPage } from './check/report-page';
import { type TimesReport, timesLines, timesReport } from './check/times-report';
import { inLanguage } from './content/compile';
import { countProblems, formatProblems } from './content/format';
import { formatChecked } from './content/format-checked';
import { readFiles } from './content/read-files';
import { mayNotReplace, type Replacing, replaces } from './replace/replaces';
import { replacementLines } from './replace/report';

/**
 * `npm run check`: says all that an author has to mend, or what the course holds. `--json` for tools.
 * `--replaces old.zip` says what becomes of the learners of a package that is in use.
 * `--report report.html` writes a page with the figures and a map of each module. `--marks` lists what
 * waits for others, which is only counted otherwise. `--times depot.json yard.json` holds what is stated
 * to what people took, as team leads saved it.
 */
const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean' },
    marks: { type: 'boolean' },
    replaces: { type: 'string', multiple: true },
    report: { type: 'string' },
    times: { type: 'string', multiple: true },
  },
  strict: false,
});
const paths = (values.replaces ?? []).map((path) => (typeof path === 'string' ? path : ''));
// `--times *.json` is several words, of which only the first is the option's own.
const timesPaths = values.times
  ? [...values.times.map((path) => (typeof path === 'string' ? path : '')), ...positionals]
  : [];

const files = await readFiles(process.cwd());
const measured = await readTimesFiles(timesPaths);
const times = timesPaths.length > 0 ? { times: measured.files } : {};
const today = todayHere();
const checked = checkCourse(files, today, { interfaceLacks, ...times });
const { compiled, problems, accepted } = checked;
const marks = checked.warnings.filter(isMark);
const warnings = checked.warnings.filter((each) => !isMark(each));
const replacing: Replacing = compiled.ok
  ? await replaces(paths, (language) => inLanguage(compiled.value, files, language), today)
  : { ok: true, replaced: [] };
const took: TimesReport | undefined =
  timesPaths.length > 0 && compiled.ok ? timesReport(compiled.value, measured.files, measured.problems) : undefined;

if (values.json) {
  const replaced = paths.length > 0 ? { replacing } : {};
  const ok = problems.length === 0;
  const figures = checked.material ? { figures: toFigures(checked.material) } : {};
  console.log(
    JSON.stringify(
      { ok, problems, warnings, marks, accepted, ...figures, ...(took ? { times: took } : {}), ...replaced },
      null,
      2,
    ),
  );
} else {
  if (problems.length > 0) console.error(`${formatProblems(problems)}\n\n${countProblems(problems)} to mend.\n`);
  if (warnings.length > 0) {
    console.error(
      `${formatProblems(warnings)}\n\n${countProblems(warnings, 'thing')} to settle before learners see it.\n`,
    );
  }
  if (accepted.length > 0) console.log(`${formatAccepted(accepted)}\n`);
  if (values.marks && marks.length > 0) console.log(`${formatProblems(marks)}\n`);
  if (compiled.ok && problems.length === 0) console.log(formatChecked(compiled.value));
  if (marks.length > 0) sayMarks();
  if (took) sayTimes(took);
  sayReplacing();
}
const reported = values.report === undefined || (await report(values.report));
const isCounted = took === undefined || took.problems.length === 0;
const mayReplace = replacing.ok && !mayNotReplace(replacing.replaced);
process.exitCode = problems.length === 0 && reported && isCounted && mayReplace ? 0 : 1;

/** Writes the page, and says whether it could. */
async function report(path: unknown): Promise<boolean> {
  if (typeof path !== 'string' || path === '')
    return failed('`--report` needs a file name after it, such as `--report report.html`.');
  if (!checked.material) return failed('No report was written, because the content has to be mended first.');
  try {
    await writeFile(path, reportPage(toFigures(checked.material), checked));
  } catch (reason) {
    return failed(`The report could not be written. ${reason instanceof Error ? reason.message : String(reason)}`);
  }
  // Tools that read JSON from here get nothing else.
  if (!values.json) console.log(`\nThe report is in ${path}.`);
  return true;
}

function failed(why: string): false {
  console.error(`\n${why}`);
  return false;
}

function sayMarks(): void {
  console.log('\nBefore learners see it:');
  for (const line of markLines(marks)) console.log(`  ${line}`);
  if (!values.marks) console.log('`npm run check -- --marks` says where.');
}

function sayTimes(took: TimesReport): void {
  for (const { what, mend, code } of took.problems) console.error(`\n${what} ${mend}  (${code})`);
  if (took.files > 0) console.log(`\n${timesLines(took)}`);
}

function sayReplacing(): void {
  if (!replacing.ok) {
    for (const { what, mend, code } of replacing.problems) console.error(`\n${what} ${mend}  (${code})`);
    return;
  }
  for (const replaced of replacing.replaced) console.log(`\n${replacementLines(replaced).join('\n')}`);
}
