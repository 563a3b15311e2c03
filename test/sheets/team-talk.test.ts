import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import { contactParts } from '../../scripts/sheets/contacts';
import type { Source } from '../../scripts/sheets/module-parts';
import { promptsFrom } from '../../scripts/sheets/prompts';
import type { Slot } from '../../scripts/sheets/sheet';
import { teamTalk } from '../../scripts/sheets/team-talk';
import { minutesOf, timed } from '../../scripts/sheets/timetable';
import type { ScenarioBlock } from '../../src/content/block';
import { edited, smallCourse } from '../content/small-course';
import { courseWithCard, plain, withoutStories } from './printed';

const REPAIRS = { id: 'repairs', title: 'Repairs and maintenance', talk: 'Toolbox talk' };

function sourceOf(files: ReadonlyMap<string, string>): Source {
  const compiled = compile(files);
  if (!compiled.ok) throw new Error('The small course has mistakes.');
  const { course, modules, authors } = compiled.value;
  return { course, module: modules[0]!, about: authors.modules[0]!, facts: authors.facts };
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
