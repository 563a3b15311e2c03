import { authorProblems } from '../../src/problems/author';
import type { Problem } from '../../src/problems/problem';
import type { Notes } from './notes';

/** `01:02:03.450` or `02:03.450`, as WebVTT (W3C, 2019, section 4.1) has it. */
const TIME = '(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})';
const TIMES = new RegExp(`^${TIME}[ \\t]+-->[ \\t]+${TIME}(?:[ \\t].*)?$`);
/** Blocks that no learner reads. */
const NO_CUE = /^(NOTE|STYLE|REGION)(\s|$)/;

/** What stands between two empty lines, and the line of the file that it begins at. */
interface Cue {
  readonly line: number;
  readonly lines: readonly string[];
}

/**
 * Reports what is wrong with a file of captions, each at its line: browsers leave out what they cannot
 * read and say nothing.
 */
export function checkCaptions(file: string, source: string, notes: Notes): void {
  const report = (line: number, problem: Problem) => notes.problem({ file, line, column: 1 }, problem);
  const damaged = source.split('\n').findIndex((line) => line.includes('\uFFFD'));
  if (damaged !== -1) report(damaged + 1, notUtf8());
  const [head, ...blocks] = blocksOf(source);
  if (head?.line !== 1 || !/^WEBVTT([ \t]|$)/.test(head.lines[0] ?? '')) {
    report(1, headless());
    return;
  }
  const cues = blocks.filter(({ lines }) => !NO_CUE.test(lines[0] ?? ''));
  if (cues.length === 0) report(1, empty());
  let last = 0;
  for (const cue of cues) last = checkCue(cue, last, report);
}

/** @returns When the cue begins, in seconds; that of the one before where it does not say. */
function checkCue({ line, lines }: Cue, last: number, report: (line: number, problem: Problem) => void): number {
  // A cue can have a name of its own above its times.
  const at = lines.slice(0, 2).findIndex((each) => each.includes('-->'));
  const times = TIMES.exec(lines[at] ?? '');
  if (!times) {
    report(line + Math.max(at, 0), timeless(lines[Math.max(at, 0)] ?? ''));
    return last;
  }
  const [from, to] = [inSeconds(times.slice(1, 5)), inSeconds(times.slice(5, 9))];
  if (to <= from) report(line + at, backwards());
  if (from < last) report(line + at, early());
  if (lines.length === at + 1) report(line + at, wordless());
  return Math.max(from, last);
}

function inSeconds([hours = '0', minutes, seconds, thousandths]: readonly string[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}

/** Every such block, in the order of the file. */
function blocksOf(source: string): Cue[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let isOpen = false;
  for (const [at, line] of source.split('\n').entries()) {
    if (line.trim() === '') isOpen = false;
    else if (isOpen) blocks.at(-1)?.lines.push(line);
    else {
      blocks.push({ line: at + 1, lines: [line] });
      isOpen = true;
    }
  }
  return blocks;
}

const { captionsUnreadable } = authorProblems;
const headless = () =>
  captionsUnreadable(
    'The captions do not start with `WEBVTT`.',
    'Write it on the first line, with an empty line below.',
  );
const empty = () =>
  captionsUnreadable(
    'There are no captions in the file.',
    'Add what is said: `00:01.000 --> 00:04.000`, and below it the words.',
  );
const timeless = (line: string) =>
  captionsUnreadable(
    `\`${line.trim()}\` does not say from when to when a caption is shown.`,
    'Write the times as in `00:01.000 --> 00:04.000`, with a full stop before the thousandths, and the words below.',
  );
const backwards = () => captionsUnreadable('The caption ends before it begins.', 'Correct one of the two times.');
const early = () =>
  captionsUnreadable('The caption begins before the one above it.', 'Put the captions in the order of the film.');
const wordless = () => captionsUnreadable('The caption has no words.', 'Write them on the line below its times.');
const notUtf8 = () =>
  captionsUnreadable(
    'A letter of this line cannot be read, because the file is not saved as UTF-8.',
    'Save it again, with UTF-8 as its encoding.',
  );
