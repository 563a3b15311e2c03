import { build } from 'vite';
import type { Course } from '../src/content/course';
import { courseForRole } from '../src/content/course-for-role';
import type { Problem } from '../src/problems/problem';
import { appConfig } from '../vite.config';
import { interfaceLacks } from './build/interface-language';
import { checkCourse, todayHere } from './check/check-course';
import { formatAccepted } from './check/format-accepted';
import { isMark, markLines } from './check/marks';
import { inLanguage } from './content/compile';
import { count } from './content/count';
import { nameOfLanguage } from './content/language';
import { type PlacedProblem, showPlace } from './content/notes';
import { readFiles } from './content/read-files';
import { appFolder, PACKAGES_FOLDER } from './folders';
import { readOptions } from './package/options';
import { planPackages } from './package/plan-packages';
import { reportTable } from './package/report';
import { isUnready, unreadyIn } from './package/unready';
import { voiceLines } from './package/voices';
import { olderPackages, writePackages } from './package/write-packages';
import { mayNotReplace, replaces } from './replace/replaces';
import { replacementLines } from './replace/report';

/** `npm run package`: builds once, and zips the build for every LMS. The README says which is whose. */
const starts = (stage: string) => process.stdout.write(`${stage}… `);
const ends = (result: string) => console.log(result);

const options = readOptions(process.argv.slice(2));
if (!options.ok) stop(options.problems.map(sentence), 'No zip was written.');
const { role, language, allowUnchecked } = options.value;

starts('Checking the content');
const files = await readFiles(process.cwd());
const today = todayHere();
const checked = checkCourse(files, today, { languages: [language], interfaceLacks });
const { compiled } = checked;
const unready = unreadyIn(checked);
const toMend = checked.problems.filter((problem) => !compiled.ok || !isUnready(problem));
if (!compiled.ok || toMend.length > 0) {
  stop(toMend.map(placed), 'No zip was written, and nothing else was changed.');
}
const value = inLanguage(compiled.value, files, language);
const { course } = value;
ends(contents(course));
const { roles } = value.authors;
const modules = course.modules.map(({ id }) => id);
const choices = { modules, roles: roles.map(({ id }) => id), languages: value.languages };
const planned = planPackages(options.value, choices);
if (!planned.ok) stop(planned.problems.map(sentence), 'No zip was written, and nothing else was changed.');

if (unready.length > 0 && !allowUnchecked) {
  stop(
    unready.map(placed),
    'No zip was written, and nothing else was changed. For a trial that no learner sees: `--allow-unchecked`.',
  );
}

// Before anything is written: the zip that is to be replaced may lie where the new one goes.
const replacing = await replaces(options.value.replaces, () => value, today, planned.plans);
if (!replacing.ok) stop(replacing.problems.map(sentence), 'No zip was written, and nothing else was changed.');
const replacements = replacing.replaced.flatMap((replaced) => ['', ...replacementLines(replaced)]);
if (mayNotReplace(replacing.replaced)) {
  for (const line of replacements) console.error(line);
  console.error('\nNo zip was written, and nothing else was changed. For a new activity, leave `--replaces` out.');
  process.exit(1);
}

// A build in another language is kept apart: `--no-build` would take the one for the other.
const translation = value.language === value.languages[0] ? '' : value.language;
const app = appFolder(translation);
if (options.value.build) {
  starts('Building the app');
  await build({ ...appConfig(translation), configFile: false, logLevel: 'warn' }).catch((reason: unknown) => {
    const why = reason instanceof Error ? reason.message : String(reason);
    stop([`The app could not be built. ${why}`], `No zip was written, and what is in ${app} is not whole.`);
  });
  ends('done');
} else {
  console.log(`Taking the build that is in ${app}.`);
}

const fixedTitle = [roles.find(({ id }) => id === role)?.title ?? '', language === '' ? '' : nameOfLanguage(language)];
const done = await writePackages({
  ...value,
  // The catalogue says how long it takes the people whom the package is for.
  course: role === '' ? course : courseForRole(course, role),
  plans: planned.plans,
  fixedTitle: fixedTitle.filter((title) => title !== '').join(', '),
  appFolder: app,
  packagesFolder: PACKAGES_FOLDER,
  progress: (name) => console.log(`Zipping ${name}`),
});
if (!done.ok) stop(done.problems.map(sentence), 'No zip was written.');

console.log(`\n${course.title}, revision ${course.revision}\n`);
for (const line of [...reportTable(done.written), ...replacements]) console.log(line);
if (modules.length === 1 && options.value.only.length === 0) {
  console.log(`
The course has one module, so the package per module and the package of that module alone would show
the same as the suite. To have them all the same: npm run package -- --only suite,per-module,modules`);
}
const older = await olderPackages(PACKAGES_FOLDER, done.written);
if (older.length > 0) {
  console.log('\nFrom an earlier run, and not written again; the content in them may be older:');
  for (const path of older) console.log(`  ${path}`);
}
const voices = voiceLines(value);
if (voices.length > 0) {
  console.log('\nVoices in each of these packages, as content/voices.yaml calls them:');
  for (const line of voices) console.log(`  ${line}`);
}
if (unready.length > 0) {
  console.log('\nPackaged with `--allow-unchecked`, so no learner may see it:');
  for (const problem of unready) console.log(`  ${placed(problem)}`);
}
if (checked.accepted.length > 0) console.log(`\n${formatAccepted(checked.accepted)}`);
console.log('\nWhich zip for which LMS, and what to set there: README.md, "For the LMS team"');

const open = checked.warnings.filter((warning) => !isUnready(warning));
const waiting = markLines(open.filter(isMark));
if (waiting.length > 0) {
  console.log('\nBefore learners see it, and `npm run check -- --marks` says where:');
  for (const line of waiting) console.log(`  ${line}`);
}
const toCheck = open.filter((warning) => !isMark(warning));
if (toCheck.length > 0) {
  console.log('\nTo check before you publish:');
  for (const warning of toCheck) console.log(`  ${placed(warning)}`);
}

function stop(problems: readonly string[], ending: string): never {
  console.log('');
  for (const problem of problems) console.error(problem);
  console.error(`${problems.length} to mend. ${ending}`);
  process.exit(1);
}

function placed(problem: PlacedProblem): string {
  return `${showPlace(problem.place)}  ${sentence(problem)}`;
}

function sentence({ what, mend }: Problem): string {
  return `${what} ${mend}`.trim();
}

function contents({ modules }: Course): string {
  const screens = modules.reduce((sum, module) => sum + module.screens.length, 0);
  const questions = modules.reduce((sum, module) => sum + module.questions.length, 0);
  return `${count(modules.length, 'module')}, ${count(screens, 'screen')}, ${count(questions, 'question')}`;
}
