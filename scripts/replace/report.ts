import type { Replacement } from './compare-releases';
import { count } from './words';

/** Beyond this a line is hard to read, in a terminal and in a ticket. */
const WIDTH = 110;
const MARKS = { stop: '  ! ', care: '  * ', fine: '  - ' } as const;

/** The verdict, then who is met by what, the gravest first. */
export function replacementLines(path: string, replacement: Replacement): string[] {
  const { findings } = replacement;
  const lines = findings.flatMap(({ weight, what }) => wrapped(what, MARKS[weight]));
  return [`Replacing ${path}`, verdictLine(replacement), ...lines];
}

function verdictLine({ verdict, findings }: Replacement): string {
  switch (verdict) {
    case 'safe':
      return 'Safe to replace: nobody loses anything.';
    case 'care': {
      const number = findings.filter(({ weight }) => weight === 'care').length;
      const things = number === 1 ? '1 thing changes' : `${count(number, 'thing')} change`;
      return `Replace with care: ${things} for learners part-way (marked *).`;
    }
    case 'stop':
      return 'Do not replace: mend what is marked !, or make a new activity and leave the old one open for those who are on it.';
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
