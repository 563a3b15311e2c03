import { count } from '../content/count';
import type { Replacement } from './compare-releases';
import type { Replaced } from './replaces';
import { voicesInUseLines } from './voice-report';

/** Beyond this a line is hard to read, in a terminal and in a ticket. */
const WIDTH = 110;
const MARKS = { stop: '  ! ', care: '  * ', fine: '  - ' } as const;

/** The verdict, then who is met by what, the gravest first; and last the voices that may not be shown any more. */
export function replacementLines({ path, replacement, voices }: Replaced): string[] {
  const { findings } = replacement;
  const lines = findings.flatMap(({ weight, what }) => wrapped(what, MARKS[weight]));
  const mayStay = !voices.known || voices.ended.length === 0;
  return [`Replacing ${path}`, verdictLine(replacement, mayStay), ...lines, ...voicesInUseLines(path, voices)];
}

function verdictLine({ verdict, findings }: Replacement, mayStay: boolean): string {
  switch (verdict) {
    case 'safe':
      return 'Safe to replace: nobody loses anything.';
    case 'care': {
      const number = findings.filter(({ weight }) => weight === 'care').length;
      const things = number === 1 ? '1 thing changes' : `${count(number, 'thing')} change`;
      return `Replace with care: ${things} for learners part-way (marked *).`;
    }
    case 'stop':
      return mayStay
        ? 'Do not replace: mend what is marked !, or make a new activity and leave the old one open for those who are on it.'
        : 'Do not replace yet: mend what is marked !. The old one may not stay open, because of the voices in it.';
  }
}

function wrapped(text: string, mark: string): string[] {
  const lines: string[] = [];
  let line = mark.trimEnd();
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = ' '.repeat(mark.length - 1);
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
