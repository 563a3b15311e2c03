import { expect, test } from 'vitest';
import { type CompiledCourse, compile } from '../../scripts/content/compile';
import { compileCourse } from '../../scripts/content/compile-course';
import { courseForRole } from '../../src/content/course-for-role';
import { moduleForRole } from '../../src/content/module-for-role';
import { minutesLeft } from '../../src/content/reading-time';
import { AUDIO, heard, heardRegister, recorded } from './recorded-course';
import { edited, inFirst, smallCourse } from './small-course';
import { REGISTER, voiced } from './voiced-course';

const compiled = await compileCourse(process.cwd());
if (!compiled.ok) throw new Error('The course has mistakes.');
const real = compiled.value;

function small(files: ReadonlyMap<string, string> = smallCourse): CompiledCourse {
  const result = compile(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.value;
}

/** What is said on each screen of a module, and before its test. */
function saidOn({ course, modules }: CompiledCourse, at: number, roleId: string): number[] {
  const role = course.roles?.find(({ id }) => id === roleId);
  const module = moduleForRole(modules[at]!, role);
  return [...module.screens.keys(), module.screens.length].map((from) =>
    minutesLeft(module, from, course.readingSpeed),
  );
}

const paths = real.modules.flatMap(({ id }, at) => (real.course.roles ?? []).map((role) => [id, role.id, at] as const));

test('there is a path to measure for each module and role', () => {
  expect(paths.length).toBeGreaterThanOrEqual(4);
});

test.each(paths)('the first screen of %s says to %s what the course home said', (_, role, at) => {
  const home = courseForRole(real.course, role).modules[at]!;
  expect(saidOn(real, at, role)[0]).toBe(home.minutes);
});

test.each(paths)('what is left of %s never rises for %s as they go on, and ends with the test', (_, role, at) => {
  const said = saidOn(real, at, role);
  expect(said).toEqual([...said].sort((a, b) => b - a));
  expect(said.at(-1)).toBeGreaterThan(0);
  expect(said.at(-1)).toBeLessThan(said[0]!);
});

test('what only other roles meet is no time that is left', () => {
  const course = edited(
    'content/course.yaml',
    '    title: All staff\n',
    '    title: All staff\n  - id: repairs\n    title: Repairs\n',
    edited(
      inFirst('screens/signs.md'),
      ':::reflection{#own}\n',
      `:::for{#long role=repairs}\n${'word '.repeat(2000)}\n:::\n\n:::reflection{#own}\n`,
    ),
  );
  const [all, repairs] = ['all', 'repairs'].map((role) => saidOn(small(course), 0, role));
  expect(repairs![0]! - all![0]!).toBeGreaterThanOrEqual(9);
  expect(repairs!.slice(2)).toEqual(all!.slice(2));
});

test('whoever reads at a quarter of the speed has more left, of the screens and of the test', () => {
  const files = edited(
    inFirst('questions.md'),
    'Which best describes it?',
    `Which ${'long '.repeat(400)}describes it?`,
  );
  const slow = small(edited('content/course.yaml', 'readingSpeed: 200', 'readingSpeed: 50', files));
  const [usual, slower] = [small(files), slow].map((course) => saidOn(course, 0, 'all'));
  expect(slower![0]! - slower!.at(-1)!).toBeGreaterThan(usual![0]! - usual!.at(-1)!);
  expect(slower!.at(-1)).toBeGreaterThan(usual!.at(-1)!);
});

test('a test takes as long as its questions are to read: with longer ones in the bank it takes longer', () => {
  const wordy = edited(
    inFirst('questions.md'),
    'Which best describes it?',
    `Which ${'long '.repeat(400)}describes it?`,
  );
  const [short, long] = [small(), small(wordy)].map((course) => saidOn(course, 0, 'all').at(-1)!);
  expect(long).toBeGreaterThan(short!);
});

test('the limits of Level 1 are time where they are said first, and not where they are said again', () => {
  const long = Array.from({ length: 20 }, (_, at) => `  - id: l${at}\n    text: ${'word '.repeat(30).trim()}\n`).join(
    '',
  );
  const limited = edited('content/course.yaml', 'passMark: 80%', `levelOneLimits:\n${long}passMark: 80%`);
  const first = edited(inFirst('screens/welcome.md'), '## More', '::limits{#at-start}\n\n## More', limited);
  const twice = edited(inFirst('screens/story.md'), '::::scenario', '::limits{#at-end}\n\n::::scenario', first);
  expect(saidOn(small(twice), 0, 'all')).toEqual(saidOn(small(first), 0, 'all'));
  expect(saidOn(small(first), 0, 'all')[0]).toBeGreaterThan(saidOn(small(limited), 0, 'all')[0]!);
});

test('a recording takes its length, and its transcript no time besides', () => {
  const minutes = (blocks: string) => small(recorded(blocks)).course.modules[0]!.minutes;
  const [short, long] = ['0:01', '10:01'].map((length) => minutes(AUDIO.replace('1:20', length)));
  expect(long! - short!).toBe(10);
  expect(minutes(AUDIO.replace('The lead says', `${'word '.repeat(2000)}`))).toBe(minutes(AUDIO));
});

test('a voice takes as long as hearing it or reading it, whichever is longer, and not both', () => {
  const spoken = (words: number, length: string) => {
    const register = heardRegister().replace('Somebody had seen me.', 'word '.repeat(words)).replace('1:20', length);
    return small(heard(register)).course.modules[0]!.minutes;
  };
  const read = (words: number) =>
    small(voiced(REGISTER.replace(/Somebody had\n\s+seen me\./, 'word '.repeat(words)), ['V01'])).course.modules[0]!
      .minutes;
  expect(spoken(2000, '0:30')).toBe(read(2000));
  expect(spoken(10, '10:00')).toBe(spoken(1900, '10:00'));
  expect(spoken(10, '20:00') - spoken(10, '10:00')).toBe(10);
});
