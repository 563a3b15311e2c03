import { didYouMean, list, type Nearest, problem } from './wording';

/** Recordings: their files, their captions, and what is said in them. */
export const authorRecordingProblems = {
  recordingFile: (name: string, nearest: Nearest) =>
    problem(
      'recording-file',
      `There is no file called \`${name}\` in content/recordings/.`,
      didYouMean(nearest, 'Put it there, or name another.'),
    ),
  recordingName: (name: string) =>
    problem(
      'recording-name',
      `\`${name}\` cannot be the name of a recording's file, because some learning systems take plain names only.`,
      'Rename the file: small letters, digits and hyphens, a full stop and its ending, as in `welcome.mp3`.',
    ),
  recordingEnding: (name: string, endings: readonly string[]) =>
    problem(
      'recording-ending',
      `\`${name}\` is not a kind of file that can be used here.`,
      `Save it as one that ends in ${list(endings, 'or')}.`,
    ),
  recordingLength: (value: string) =>
    problem('recording-length', `\`${value}\` is not a length.`, 'Write minutes and seconds, as in `1:20` or `0:45`.'),
  recordingLarge: (name: string, size: string, limit: string) =>
    problem(
      'recording-large',
      `The file ${name} has ${size} MB, and no device keeps a file of more than ${limit} MB offline.`,
      'Save it with fewer pixels or a lower bit rate, or make two recordings of it.',
    ),
  recordingHeavy: (name: string, size: string) =>
    problem(
      'recording-heavy',
      `The file ${name} has ${size} MB, and every device fetches all of it before the course is kept offline.`,
      'Save it with fewer pixels or a lower bit rate, as long as it stays clear.',
    ),
  recordingsHeavy: (size: string, limit: string) =>
    problem(
      'recordings-heavy',
      `All recordings together have ${size} MB, and every device fetches them before the course is kept offline.`,
      `Keep them below ${limit} MB: save the largest, which is this one, at a lower bit rate, or leave some out.`,
    ),
  recordingUnused: (name: string) =>
    problem(
      'recording-unused',
      `Nothing uses the file ${name}, so it is in no package.`,
      'Name it in a block or in voices.yaml, or delete it.',
    ),
  recordingWithdrawn: (name: string, voice: string) =>
    problem(
      'recording-withdrawn',
      `The file ${name} is the recording of the voice \`${voice}\`, which was withdrawn. It is in no package.`,
      'Delete the file, and take `recording` out of the register.',
    ),
  recordingTakenBack: (name: string, voice: string, day: string) =>
    problem(
      'recording-withdrawn',
      `The file ${name} is the recording of the voice \`${voice}\`, which was withdrawn on ${day}.`,
      'Nobody may be shown it: take it out here, delete the file, and take `recording` out of that voice in the register.',
    ),
  recordingOfVoice: (name: string, voice: string) =>
    problem(
      'recording-of-voice',
      `The file ${name} is somebody's own, given for the voice \`${voice}\`. Here nothing would follow their consent.`,
      'Show that voice in a `::voice` instead, or name another file here.',
    ),
  transcriptMissing: (block: string) =>
    problem(
      'transcript-missing',
      `The \`${block}\` has no transcript.`,
      'Write below its first line what is said in it, and by whom; of a film also what is shown.',
    ),
  captionsMissing: () =>
    problem(
      'captions-missing',
      'The film has no captions, so nobody could follow it without its sound.',
      'Make a WebVTT file, put it in content/recordings/, and name it as its `captions`.',
    ),
  captionsOfAudio: () =>
    problem(
      'captions-of-audio',
      'Captions are for films, and this file has no picture.',
      'Take `captions` out: what is said stands in words anyway.',
    ),
  captionsUnreadable: (what: string, mend: string) => problem('captions-unreadable', what, mend),
} as const;
