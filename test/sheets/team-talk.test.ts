import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import { compileCourse } from '../../scripts/content/compile-course';
import { allSheets } from '../../scripts/sheets/all-sheets';
import { contactParts } from '../../scripts/sheets/contacts';
import type { Source } from '../../scripts/sheets/module-parts';
import { promptsFrom } from '../../scripts/sheets/prompts';
import type { Slot } from '../../scripts/sheets/sheet';
import { supervisionSheet } from '../../scripts/sheets/supervision';
import { teamTalk } from '../../scripts/sheets/team-talk';
import { minutesOf, timed } from '../../scripts/sheets/timetable';
import type { ScenarioBlock } from '../../src/content/block';
import { edited, inFirst, smallCourse } from '../content/small-course';
import { courseWithCard, plain, withoutStories } from './printed';

const REPAIRS = { id: 'repairs', title: 'Repairs and maintenance', talk: 'Toolbox talk' };

function sourceOf(files: ReadonlyMap<string, string>): Source {
  const compiled = compile(files);
  if (!compiled.ok) throw new Error('The small course has mistakes.');
  const { course, modules, authors } = compiled.value;
  const { facts, names } = authors;
  return { course, module: modules[0]!, about: authors.modules[0]!, facts, terms: [], names };
}

function slotsOf(source: Source, role: typeof REPAIRS | null): readonly Slot[] {
  const part = teamTalk(source, role).parts.find(({ is }) => is === 'timetable');
  return part?.is === 'timetable' ? part.slots : [];
}

/** A story with so many moments to choose in, and an ending. */
function story(id: string, moments: number): ScenarioBlock {
  const steps = Array.from({ length: moments }, (_, at) => ({
    id: `s${at}`,
    prose: [`Moment ${at}`],
    choices: [{ id: 'a', text: ['Go on'], feedback: ['Yes.'], good: true, to: `s${at + 1}` }],
  }));
  return { kind: 'scenario', id, title: id, steps: [...steps, { id: `s${moments}`, prose: ['End'], choices: [] }] };
}

const SMALL = sourceOf(smallCourse);

function withStories(moments: readonly number[]): Source {
  const blocks = moments.map((count, at) => story(`story-${at}`, count));
  return { ...SMALL, module: { ...SMALL.module, screens: [{ id: 'stories', title: 'Stories', blocks }] } };
}

test('a module without stories still has a talk: questions about our own work', () => {
  const talk = plain(withoutStories, 'team-talk');
  expect(talk).toContain('What it looks like in our work');
  expect(talk).toContain('Where in our work might we notice something of this?');
  expect(talk).not.toContain('Read out');
});

test('where no contact can be told, there is room to write one, and never an empty list', () => {
  expect(contactParts([], ['report'])).toEqual([
    { is: 'lines', label: 'Write here whom to ring, and when they answer:', count: 3 },
  ]);
  expect(plain(smallCourse, 'team-talk')).toContain('Write here whom to ring, and when they answer:');
});

test('a number that nobody has rung is not handed out as if somebody had', () => {
  const talk = plain(edited('content/local.yaml', 'use: emergency', 'use: emergency\n    verify: true'), 'team-talk');
  expect(talk).toContain('Emergency services: 999 (not checked)');
  expect(talk).toContain('ring the number before you hand this out');
  expect(plain(smallCourse, 'team-talk')).not.toContain('not checked');
});

test('however many stories there are, the parts add up to the minutes that are stated, 20 to 30', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 8 }), fc.boolean(), (moments, isRepairs) => {
      const source = withStories(moments);
      const role = isRepairs ? REPAIRS : null;
      const slots = slotsOf(source, role);
      const total = minutesOf(slots);
      expect(total).toBeGreaterThanOrEqual(20);
      expect(total).toBeLessThanOrEqual(30);
      expect(teamTalk(source, role).marks).toContain(`${total} minutes`);
      expect(timed(slots).at(-1)?.to).toBe(total);
    }),
  );
});

/** With questions about the team's own work, each for these roles or, without any, for everybody. */
function withPrompts(roles: readonly (readonly string[] | null)[], source = SMALL): Source {
  const prompts = roles.map((named, at) => ({
    ask: `Ask ${at}?`,
    listenFor: `Hear ${at}.`,
    ...(named ? { roles: named } : {}),
  }));
  return { ...source, about: { ...source.about, prompts } };
}

function asked(source: Source, role: typeof REPAIRS | null): string[] {
  return [...JSON.stringify(teamTalk(source, role)).matchAll(/Ask (\d)\?/g)].map(([, at = '']) => at);
}

test('a prompt for a role that the course does not have is told with the nearest that it has', () => {
  const prompt = 'prompts:\n  - ask: Where?\n    roles: [al]\n    listenFor: There.\nspecialistReview';
  const result = compile(edited(inFirst('module.yaml'), 'specialistReview', prompt));
  expect(result.ok ? [] : result.problems.map(({ what, mend }) => `${what} ${mend}`)).toEqual([
    'There is no role called `al` in course.yaml. Did you mean `all`?',
  ]);
});

test('a talk is not led with prompts for another job, and has no part for its own work where there are none', () => {
  const source = withPrompts([['managers']], withStories([1, 1]));
  expect(asked(source, REPAIRS)).toEqual([]);
  expect(slotsOf(source, REPAIRS).map(({ title }) => title)).not.toContain('In our own work');
});

test('no prompt is left out of a talk that it is for: those for its role first, and which can wait', () => {
  const source = withPrompts([null, ['managers'], null, ['repairs']], withStories([1]));
  expect(asked(source, REPAIRS)).toEqual(['3', '0', '2']);
  expect(asked(source, null)).toEqual(['0', '2', '1', '3']);
  const words = JSON.stringify(teamTalk(source, null));
  expect(words.match(/"If there is time, ask: "/g)).toHaveLength(3);
  expect(words).toContain('Begin with one.');
});

test('a talk with one prompt says nothing of others', () => {
  const words = JSON.stringify(teamTalk(withPrompts([null], withStories([1])), null));
  expect(words).toContain('"Ask: "');
  expect(words).not.toMatch(/Begin with one|If there is time/);
});

test("a team's own work takes the time of one story, however many there are", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 8 }), fc.boolean(), (moments, isRepairs) => {
      const source = withPrompts([null], withStories(moments));
      const role = isRepairs ? REPAIRS : null;
      const slots = slotsOf(source, role);
      expect(minutesOf(slots)).toBeGreaterThanOrEqual(20);
      expect(minutesOf(slots)).toBeLessThanOrEqual(30);
      expect(slots.length).toBeLessThanOrEqual(role ? 7 : 8);
      expect(slots.filter(({ title }) => title === 'In our own work')).toHaveLength(1);
      expect(JSON.stringify(teamTalk(source, role)).match(/"aside":"minutes/g)).toHaveLength(slots.length);
    }),
  );
});

test('every talk of the course as it is takes 20 to 30 minutes, and asks about our own work', async () => {
  const compiled = await compileCourse(process.cwd());
  if (!compiled.ok) throw new Error('The course has mistakes.');
  const { files } = allSheets(compiled.value, '');
  const talks = [...files].filter(([path]) => path.includes('/team-talk') && path.endsWith('.txt'));
  const modules = compiled.value.modules.length;
  expect(talks.length).toBeGreaterThanOrEqual(2 * modules);
  for (const [path, text] of talks) {
    const minutes = Number(/(\d+) minutes/.exec(text)?.[1]);
    expect(minutes, path).toBeGreaterThanOrEqual(20);
    expect(minutes, path).toBeLessThanOrEqual(30);
    expect(text, path).toContain('In our own work');
    expect(text, path).toContain('Listen for:');
  }
});

test('every prompt of the course as it is stands on a sheet of its module', async () => {
  const compiled = await compileCourse(process.cwd());
  if (!compiled.ok) throw new Error('The course has mistakes.');
  const { files } = allSheets(compiled.value, '');
  for (const { id, prompts } of compiled.value.authors.modules) {
    const talks = [...files].filter(([path]) => path.startsWith(`${id}/team-talk`) && path.endsWith('.txt'));
    const words = talks.map(([, text]) => text.replace(/\s+/g, ' ')).join('\n');
    expect(prompts.length, id).toBeGreaterThan(0);
    for (const { ask, listenFor } of prompts) {
      expect(words).toContain(ask);
      expect(words).toContain(`Listen for: ${listenFor}`);
    }
  }
});

test('the supervision sheet has one of the prompts', () => {
  const text = JSON.stringify(supervisionSheet(withPrompts([['managers'], null, null])));
  expect([...text.matchAll(/Ask \d\?|Hear \d\./g)].map(([words]) => words)).toEqual(['Ask 1?', 'Hear 1.']);
  expect(JSON.stringify(supervisionSheet(SMALL))).not.toContain('Listen for');
});

test('the opening of every story comes before the middle of any, in the order of the module', () => {
  const [lock, call, chat] = [story('lock', 3), story('call', 1), story('chat', 2)];
  const at = (most: number) => promptsFrom([lock, call, chat], most).map((prompt) => `${prompt.story.id} ${prompt.at}`);
  expect(at(3)).toEqual(['lock 0', 'call 0', 'chat 0']);
  expect(at(4)).toEqual(['lock 0', 'lock 1', 'call 0', 'chat 0']);
  expect(promptsFrom([], 4)).toEqual([]);
});

test('what good looks like is told apart from what a leader may hear', () => {
  const talk = plain(smallCourse, 'team-talk');
  const good = talk.indexOf('What good looks like');
  const other = talk.indexOf('What you may hear');
  expect(talk.slice(good, other)).toContain('Finish, and tell the lead. You noticed.');
  expect(talk.slice(other)).toContain('It may raise the risk.');
});

test('people are told how to leave the room, and what cannot stay in it, before the first story', () => {
  const talk = plain(smallCourse, 'team-talk');
  const start = talk.slice(0, talk.indexOf('Read out'));
  expect(start).toContain('You may step out at any time.');
  expect(start).toContain('unless somebody is in danger');
});

test("a role's own talk has its name, and its own part of the role card", () => {
  const talk = plain(courseWithCard, 'team-talk-repairs');
  expect(talk).toMatch(/^Toolbox talk/);
  expect(talk).toContain('I do ring from outside.');
  expect(plain(courseWithCard, 'team-talk')).not.toContain('I do ring from outside.');
});
