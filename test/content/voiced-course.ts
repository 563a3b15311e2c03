import { edited, inFirst, smallCourse } from './small-course';

export const VOICES = 'content/voices.yaml';
export const WELCOME = inFirst('screens/welcome.md');

/** Words that nobody said, and words that somebody gave, with all that is asked of them. */
export const REGISTER = `voices:
  - id: V01
    kind: composite
    words: >-
      Somebody had
      seen me.
  - id: V02
    kind: contributed
    words: I let him back in.
    consent:
      by: The county service
      on: 2026-10-01
      scope: This course
      until: 2027-06-30
    reviewed: { by: A specialist, on: 2026-11-01 }
`;

/** The small course with a register of voices, and a screen that shows some of them. */
export function voiced(register: string, shown: readonly string[], course = smallCourse): Map<string, string> {
  const blocks = shown.map((voice, at) => `::voice{#voice-${at} voice=${voice}}\n\n`).join('');
  const files = edited(WELCOME, '::contacts', `${blocks}::contacts`, course as Map<string, string>);
  return new Map([...files, [VOICES, register]]);
}
