import { expect, test } from 'vitest';
import { type CompiledCourse, compile } from '../../scripts/content/compile';
import { showPlace } from '../../scripts/content/notes';
import { virtualCode } from '../../scripts/content/virtual-code';
import { AUDIO, CAPTIONS, FILES, FILM, heard, heardRegister, label, RECORDINGS, recorded } from './recorded-course';
import { edited, smallCourse } from './small-course';
import { REGISTER, VOICES, voiced, WELCOME } from './voiced-course';

function said(files: ReadonlyMap<string, string>): string[] {
  const result = compile(files);
  return result.ok ? [] : result.problems.map(({ place, what, mend }) => `${showPlace(place)} ${what} ${mend}`);
}

function warned(files: ReadonlyMap<string, string>): string[] {
  return compile(files).warnings.map(({ place, what, mend }) => `${showPlace(place)} ${what} ${mend}`);
}

function compiled(files: ReadonlyMap<string, string>): CompiledCourse {
  const result = compile(files);
  if (!result.ok) throw new Error(said(files).join('\n'));
  return result.value;
}

const without = (name: string) => new Map([...FILES].filter(([path]) => path !== `${RECORDINGS}${name}`));
const withFile = (name: string, text: string) => new Map([...FILES, [`${RECORDINGS}${name}`, text]]);
/** A further voice for a register, of the same recording. */
const other = (id: string) => heardRegister().replace('voices:\n', '').replace('V01', id);
const blocksOf = ({ modules }: CompiledCourse) => modules[0]!.screens[0]!.blocks;

test('a file that is not there is told with the nearest that there is, and so are captions', () => {
  expect(said(recorded(AUDIO.replace('welcome.mp3', 'welcme.mp3')))).toEqual([
    `${WELCOME}:13:25 There is no file called \`welcme.mp3\` in content/recordings/. Did you mean \`welcome.mp3\`?`,
  ]);
  expect(said(recorded(FILM, without('visit.vtt')))).toEqual([
    `${WELCOME}:13:33 There is no file called \`visit.vtt\` in content/recordings/. Put it there, or name another.`,
  ]);
});

test('an ending that some browser cannot play is told with those that all of them can', () => {
  expect(said(recorded(AUDIO.replace('welcome.mp3', 'welcome.wma'), withFile('welcome.wma', label(9))))).toEqual([
    `${WELCOME}:13:25 \`welcome.wma\` is not a kind of file that can be used here. Save it as one that ends in \`.mp3\`, \`.m4a\`, \`.ogg\` or \`.wav\`.`,
  ]);
  expect(said(recorded(AUDIO.replace('welcome.mp3', 'visit.mp4')))).toHaveLength(1);
});

test('a name that a learning system may refuse is told with one that it takes', () => {
  expect(
    said(recorded(AUDIO.replace('welcome.mp3', 'Our Lead (2).mp3'), withFile('Our Lead (2).mp3', label(9)))),
  ).toEqual([expect.stringContaining('`Our Lead (2).mp3` cannot be the name of a recording’s file'.replace('’', "'"))]);
});

test.each([
  ['no title', [' title="A word from our lead"', ''], '`title` is missing.'],
  ['no length', [' length="1:20"', ''], '`length` is missing.'],
  ['a length in seconds', ['1:20', '80'], '`80` is not a length. Write minutes and seconds, as in `1:20` or `0:45`.'],
  ['a length of nothing', ['1:20', '0:00'], '`0:00` is not a length.'],
  ['too many seconds', ['1:20', '1:75'], '`1:75` is not a length.'],
  ['no transcript', ['The lead says: you do not have to be sure.\n', ''], 'The `audio` has no transcript.'],
  ['captions of audio', [' title', ' captions="visit.vtt" title'], 'There is no key called `captions` here.'],
] as const)('audio with %s is told what is missing', (_, [from, to], told) => {
  expect(said(recorded(AUDIO.replace(from, to)))).toEqual([expect.stringContaining(told)]);
});

test('a film without captions is refused, because not everybody hears it', () => {
  expect(said(recorded(FILM.replace(' captions="visit.vtt"', '')))).toEqual([
    `${WELCOME}:13:16 The film has no captions, so nobody could follow it without its sound. Make a WebVTT file, put it in content/recordings/, and name it as its \`captions\`.`,
  ]);
});

test.each([
  ['no first line', ['WEBVTT\n\n', ''], 1, 'do not start with `WEBVTT`'],
  ['nothing said', [/^0[\d:.]+ -->[\s\S]*$/m, ''], 1, 'no captions in the file'],
  ['a comma in a time', ['00:02.500', '00:02,500'], 3, '`00:00.000 --> 00:02,500` does not say from when to when'],
  ['words without times', ['last\n', 'last\n\n'], 8, '`last` does not say'],
  ['an end before its beginning', ['00:01:04.000', '00:01:01.000'], 9, 'ends before it begins'],
  [
    'a cue before the one above',
    ['00:01:02.000', '00:00:59.000', '00:00.000 --> 00:02', '01:00.000 --> 01:02'],
    9,
    'begins before the one above',
  ],
  ['no words', ['Come in.\n', ''], 9, 'has no words'],
  ['letters that were lost', ['Come', 'C\uFFFDme'], 10, 'not saved as UTF-8'],
] as const)('captions with %s are told with the line', (_, [from, to, also, and], line, told) => {
  const text = CAPTIONS.replace(from, to).replace(also ?? '-', and ?? '-');
  const found = said(recorded(FILM, withFile('visit.vtt', text)));
  expect(found).toEqual([expect.stringContaining(told)]);
  expect(found[0]).toMatch(new RegExp(`^${RECORDINGS}visit\\.vtt:${line}:1 `));
});

test('a file that no device would keep offline is refused, and a heavy one is told of', () => {
  expect(said(recorded(undefined, withFile('visit.mp4', label(20 * 1024 * 1024 + 1))))).toEqual([
    `${RECORDINGS}visit.mp4:1:1 The file content/recordings/visit.mp4 has 20.1 MB, and no device keeps a file of more than 20 MB offline. Save it with fewer pixels or a lower bit rate, or make two recordings of it.`,
  ]);
  expect(warned(recorded(undefined, withFile('visit.mp4', label(5 * 1024 * 1024 + 1))))).toEqual([
    expect.stringContaining(`${RECORDINGS}visit.mp4:1:1 The file content/recordings/visit.mp4 has 5.1 MB`),
  ]);
  expect(warned(recorded(undefined, withFile('visit.mp4', label(5 * 1024 * 1024))))).toEqual([]);
});

test('a file that nothing uses is named, whatever it is, and holds nothing up', () => {
  const files = new Map([...recorded(AUDIO), [`${RECORDINGS}notes.txt`, label(1)]]);
  expect(said(files)).toEqual([]);
  expect(warned(files)).toEqual(
    ['visit.jpg', 'visit.mp4', 'visit.vtt', 'notes.txt'].map((name) =>
      expect.stringContaining(`Nothing uses the file ${name}, so it is in no package.`),
    ),
  );
});

test('a recording has its title, its length and what is said in it, and another edition of its file is another revision', () => {
  const course = compiled(recorded());
  expect(blocksOf(course)).toContainEqual({
    kind: 'recording',
    id: 'welcome-words',
    title: 'A word from our lead',
    recording: { is: 'audio', file: expect.stringMatching(/^content\/recordings\/welcome\.mp3#/), seconds: 80 },
    transcript: [['p', 'The lead says: you do not have to be sure.']],
  });
  expect(blocksOf(course)).toContainEqual(
    expect.objectContaining({
      recording: expect.objectContaining({
        is: 'film',
        seconds: 125,
        captions: { file: expect.stringMatching(/visit\.vtt#/), language: 'en-GB' },
        poster: expect.stringMatching(/visit\.jpg#/),
      }),
    }),
  );
  const other = compiled(recorded(undefined, withFile('welcome.mp3', '2000 ffffffff')));
  expect(other.course.revision).not.toBe(course.course.revision);
});

test('a transcript has what was said, whatever the council calls it; its title is ours', () => {
  const named = new Map(smallCourse)
    .set('content/course.yaml', `${smallCourse.get('content/course.yaml')}names: [our lead]\n`)
    .set('content/local.yaml', `${smallCourse.get('content/local.yaml')}names:\n  our lead: our officer\n`);
  const words = AUDIO.replace('The lead says', 'Our lead says');
  const [, block] = blocksOf(compiled(recorded(words, FILES, named)));
  expect(block).toMatchObject({
    title: 'A word from our officer',
    transcript: [['p', expect.stringContaining('Our lead says')]],
  });
});

test('whoever has more time can be offered one, because it keeps nothing', () => {
  const files = edited(
    'content/modules/first/module.yaml',
    '  - story\n',
    '  - story\nmore:\n  - extra\n',
    recorded(AUDIO),
  );
  files.set('content/modules/first/screens/extra.md', `---\ntitle: More\n---\n\n${FILM}\n`);
  expect(said(files)).toEqual([]);
});

test('a module brings its files along by the addresses that the bundler gives them, each once', () => {
  const code = virtualCode(
    'virtual:doorstep/module/first',
    compiled(recorded(`${AUDIO}\n\n${AUDIO.replace('#w', '#v')}`)),
    '/course',
  );
  expect(code?.match(/^import file\d from ".*";$/gm)).toEqual([
    'import file0 from "/course/content/recordings/welcome.mp3?url&no-inline";',
  ]);
  expect(virtualCode('virtual:doorstep/module/first', compiled(smallCourse))).not.toContain('import');
});

test('a voice can be heard, with the words that it says below', () => {
  const shown = blocksOf(compiled(heard())).find(({ kind }) => kind === 'voice');
  expect(shown).toMatchObject({ words: expect.anything(), recording: { is: 'audio', seconds: 80 } });
});

test('what is wrong with the recording of a voice is told in the register, and its words stay required', () => {
  expect(said(heard(heardRegister('file: gone.mp3\n      length: 1:20')))).toEqual([
    `${VOICES}:6:13 There is no file called \`gone.mp3\` in content/recordings/. Put it there, or name another.`,
  ]);
  expect(said(heard(heardRegister('file: visit.mp4\n      length: 1:20')))).toEqual([
    expect.stringContaining('The film has no captions'),
  ]);
  expect(said(heard(heardRegister('file: welcome.mp3\n      length: 1:20\n      captions: visit.vtt')))).toEqual([
    expect.stringContaining('Captions are for films'),
  ]);
  expect(said(heard(heardRegister('file: welcome.mp3\n      length: 80 s')))).toEqual([
    expect.stringContaining('`80 s` is not a length'),
  ]);
  expect(said(heard(heardRegister().replace('    words: Somebody had seen me.\n', '')))).toEqual([
    expect.stringContaining('has no words'),
  ]);
});

test('of a voice that was withdrawn the recording is in no package, and whoever has the file is told to delete it', () => {
  const withdrawn = heardRegister().replace('kind: composite', 'kind: composite\n    withdrawn: 2026-11-20');
  expect(said(heard(withdrawn))).toEqual([expect.stringContaining('was withdrawn on 2026-11-20')]);
  const taken = edited(WELCOME, '::voice{#voice-0 voice=V01}\n\n', '', heard(withdrawn));
  expect(warned(taken)).toContain(
    `${RECORDINGS}welcome.mp3:1:1 The file welcome.mp3 is the recording of the voice \`V01\`, which was withdrawn. It is in no package. Delete the file, and take \`recording\` out of the register.`,
  );
  expect(virtualCode('virtual:doorstep/module/first', compiled(taken))).not.toContain('welcome.mp3');
});

test('the recording of a voice that was withdrawn is nowhere else either: not in a block, nor as another voice', () => {
  const withdrawn = heardRegister().replace('kind: composite', 'kind: composite\n    withdrawn: 2026-11-20');
  const told =
    'The file welcome.mp3 is the recording of the voice `V01`, which was withdrawn on 2026-11-20. Nobody may be shown it: take it out here, delete the file, and take `recording` out of that voice in the register.';
  const asBlock = new Map([...recorded(AUDIO), [VOICES, withdrawn]]);
  expect(said(asBlock)).toEqual([`${WELCOME}:13:25 ${told}`]);
  const asOther = new Map([...asBlock, ...FILES, [VOICES, `${withdrawn}${other('V03')}`]]);
  asOther.set(WELCOME, smallCourse.get(WELCOME) ?? '');
  expect(said(asOther)).toEqual([`${VOICES}:13:13 ${told}`]);
});

test('what somebody gave is shown as their voice alone, where their consent is followed', () => {
  const given = REGISTER.replace('    consent:', '    recording: { file: welcome.mp3, length: "1:20" }\n    consent:');
  const told =
    "The file welcome.mp3 is somebody's own, given for the voice `V02`. Here nothing would follow their consent. Show that voice in a `::voice` instead, or name another file here.";
  expect(said(new Map([...recorded(AUDIO), [VOICES, given]]))).toEqual([`${WELCOME}:13:25 ${told}`]);
  const both = `${given}${other('V03')}`;
  expect(said(new Map([...voiced(both, ['V02']), ...FILES]))).toEqual([expect.stringContaining(told)]);
  expect(said(new Map([...voiced(given, ['V02']), ...FILES]))).toEqual([]);
  expect(said(heard())).toEqual([]);
});

test('recordings that are too much for a device together are told of, at the largest', () => {
  const megabytes = (count: number) => label(count * 1024 * 1024);
  const files = (audio: number) =>
    new Map([...withFile('visit.mp4', megabytes(18)), [`${RECORDINGS}welcome.mp3`, megabytes(audio)]]);
  const together = (audio: number, blocks?: string) =>
    warned(recorded(blocks, files(audio))).filter((line) => line.includes('together'));
  expect(together(13)).toEqual([
    `${RECORDINGS}visit.mp4:1:1 All recordings together have 31.1 MB, and every device fetches them before the course is kept offline. Keep them below 30 MB: save the largest, which is this one, at a lower bit rate, or leave some out.`,
  ]);
  expect(together(11)).toEqual([]);
  expect(together(13, FILM)).toEqual([]);
});

test('a voice that no screen shows is in no package either, with its recording', () => {
  const waiting = edited(WELCOME, '::voice{#voice-0 voice=V01}\n\n', '', heard());
  expect(said(waiting)).toEqual([]);
  expect(virtualCode('virtual:doorstep/module/first', compiled(waiting))).not.toContain('welcome.mp3');
});
