import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode } from '../../src/record/codec';
import type { Facts } from '../../src/record/facts';
import { scorm12Reporter } from '../../src/report/scorm12';
import { scorm2004Reporter } from '../../src/report/scorm2004';
import { fourFinishedModules, fourModuleCourse } from '../record/four-modules';
import { anyTurns, hostileLms } from '../report/hostile-lms';
import { answerAll, readToStory, readToTest, sayMine } from './learner';
import { launchLms, MemoryDevice, startWorld } from './world';

/** What a learner has earned, whoever was told of it. */
const earned = ({ completed, success, score, progress, modules }: Facts) => ({
  completed,
  success,
  score,
  progress,
  seen: modules.map(({ screensSeen }) => screensSeen),
});

/** An LMS that will not begin: all that there is of the learner is what the device has. */
function refusing() {
  const [no, nothing] = [() => 'false', () => ''];
  return {
    LMSInitialize: no,
    LMSFinish: no,
    LMSGetValue: nothing,
    LMSSetValue: no,
    LMSCommit: no,
    LMSGetLastError: () => '101',
    LMSGetErrorString: () => 'General exception',
    LMSGetDiagnostic: nothing,
  };
}

test.each([
  ['scorm12', scorm12Reporter],
  ['scorm2004', scorm2004Reporter],
] as const)(
  'whatever an LMS answers, to any call, the learner can do the whole module and keeps it: %s',
  async (_, reporter) => {
    await fc.assert(
      fc.asyncProperty(anyTurns, fc.boolean(), async (turns, begins) => {
        const device = new MemoryDevice();
        const { episode, settle, wait } = startWorld({ device, reporter: reporter(hostileLms(turns, begins)) });
        await episode.start();
        await readToTest(episode);
        answerAll(episode, 'a');
        episode.send({ type: 'finish' });
        await settle();
        await wait(10_000);
        episode.hide();
        const done = earned(episode.facts);
        expect(done).toMatchObject({ completed: true, success: 'passed', score: 100, progress: 1 });
        episode.leave();
        await settle();
        if (episode.kept === 'review') return;
        const later = startWorld({ device, api: refusing() });
        await later.episode.start();
        await sayMine(later.episode);
        expect(earned(later.episode.facts)).toEqual(done);
      }),
      { numRuns: 100 },
    );
  },
);

test.each([
  ['another course', encode(fourFinishedModules, fourModuleCourse, 4096)],
  ['another tool', '{"bookmark":12}'],
  ['a hundred thousand characters', '1'.repeat(100_000)],
  ['half characters and controls', '\uD800\u0000\u202E<script>'],
  ['the name of a prototype', '__proto__'],
])(
  'suspend data of %s is set aside whole, told in one sentence, and gives the learner nothing',
  async (_, suspendData) => {
    const device = new MemoryDevice();
    const api = launchLms({ suspendData: '', status: 'incomplete', learner: 'staff-1' });
    const odd = Object.assign(Object.create(api), {
      LMSGetValue: (element: string) => (element === 'cmi.suspend_data' ? suspendData : api.LMSGetValue(element)),
    });
    const log: string[] = [];
    const { episode, settle } = startWorld({ device, api: odd, but: { log: (line) => void log.push(line) } });
    await episode.start();
    expect(log).toEqual([expect.stringContaining(episode.problems[0]?.code ?? 'a problem')]);
    expect(device.aside.map(({ value }) => value)).toEqual([suspendData]);
    expect(episode.problems).toHaveLength(1);
    expect(episode.problems[0]?.what).not.toContain(suspendData);
    expect(episode.facts).toMatchObject({ progress: 0, completed: false, score: null });
    await readToStory(episode);
    await settle();
    expect(episode.view).toMatchObject({ is: 'screen', view: { screen: { id: 'story' } } });
    expect([...device.kept.values()][0]?.record.place.value.at).toBe('story');
  },
);
