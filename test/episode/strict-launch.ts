import { scorm12Reporter } from '../../src/report/scorm12';
import { scorm2004Reporter } from '../../src/report/scorm2004';
import { StrictLms } from '../report/strict-lms';
import { type MemoryDevice, startWorld } from './world';

export const KINDS = ['scorm12', 'scorm2004'] as const;
type Kind = (typeof KINDS)[number];

/** How an LMS fails. */
export type Fault = 'none' | 'every call throws' | 'no commit is accepted' | 'it will not begin';

/** What its calls answer instead; undefined leaves the answer to the LMS. */
function answerUnder(fault: Fault, call: string): string | undefined {
  const failing = fault === 'it will not begin' ? /Initialize$/ : /(Commit|Finish|Terminate)$/;
  if (fault === 'every call throws') throw new Error('gone');
  if (fault === 'none') return undefined;
  if (failing.test(call)) return 'false';
  return /LastError$/.test(call) ? '391' : undefined;
}

/** One launch: an LMS with what its server has, an episode, and a fault that can begin and end at any time. */
export async function launchStrict(
  kind: Kind,
  device: MemoryDevice,
  server: ReadonlyMap<string, string> = new Map(),
  first: Fault = 'none',
) {
  const lms = new StrictLms(kind, Object.fromEntries(server));
  const fault = { is: first };
  const faulty = ([call, method]: [string, (...args: string[]) => unknown]) => [
    call,
    (...args: string[]) => answerUnder(fault.is, call) ?? method(...args),
  ];
  const methods = Object.entries({ ...lms.api12, ...lms.api2004 } as Record<string, (...args: string[]) => unknown>);
  const api = Object.fromEntries(methods.map(faulty)) as typeof lms.api12 & typeof lms.api2004;
  const reporter = kind === 'scorm12' ? scorm12Reporter(api) : scorm2004Reporter(api);
  const world = startWorld({ device, reporter });
  await world.episode.start();
  await world.settle();
  return { ...world, lms, fault };
}
