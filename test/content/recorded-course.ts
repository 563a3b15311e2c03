import { labelLine, labelOf } from '../../scripts/content/file-label';
import { edited, smallCourse } from './small-course';
import { VOICES, voiced, WELCOME } from './voiced-course';

export const RECORDINGS = 'content/recordings/';

/** What stands in the place of a recording of so many bytes. */
export function label(bytes: number): string {
  return labelLine({ ...labelOf(new Uint8Array(1)), bytes });
}

export const CAPTIONS = `WEBVTT

00:00.000 --> 00:02.500
A door opens.

NOTE Only authors read this.

last
00:01:02.000 --> 00:01:04.000 align:start
Come in.
`;

export const AUDIO = `:::audio{#welcome-words file="welcome.mp3" title="A word from our lead" length="1:20"}
The lead says: you do not have to be sure.
:::`;
export const FILM = `:::film{#visit file="visit.mp4" captions="visit.vtt" poster="visit.jpg" title="A visit" length="2:05"}
A door opens. Somebody says: come in.
:::`;

/** The files that they name. */
export const FILES: ReadonlyMap<string, string> = new Map([
  [`${RECORDINGS}visit.jpg`, label(100)],
  [`${RECORDINGS}visit.mp4`, label(3000)],
  [`${RECORDINGS}visit.vtt`, CAPTIONS],
  [`${RECORDINGS}welcome.mp3`, label(2000)],
]);

/** A course with some blocks on its first screen, from line 13 on, and the files of recordings. */
export function recorded(
  blocks = `${AUDIO}\n\n${FILM}`,
  files: ReadonlyMap<string, string> = FILES,
  course: ReadonlyMap<string, string> = smallCourse,
): Map<string, string> {
  return new Map([
    ...edited(WELCOME, '::contacts', `${blocks}\n\n::contacts`, course as Map<string, string>),
    ...files,
  ]);
}

/** A register with a voice that can be heard; `lines` are its recording's. */
export function heardRegister(lines = 'file: welcome.mp3\n      length: 1:20'): string {
  return `voices:
  - id: V01
    kind: composite
    words: Somebody had seen me.
    recording:
      ${lines}
`;
}

/** The course with that voice on its first screen, and the files. */
export function heard(register = heardRegister(), files = FILES): Map<string, string> {
  return new Map([...voiced(register, ['V01']), ...files, [VOICES, register]]);
}
