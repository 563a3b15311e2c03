import { z } from 'zod';
import type { Prose } from '../../src/content/prose';
import { VOICE_KINDS } from '../../src/content/voice-kind';
import { authorProblems } from '../../src/problems/author';
import type { Voice } from './authors';
import { readFields } from './fields';
import { date, length, text, voiceId } from './grammar';
import type { Notes, Place } from './notes';
import { toRecording } from './recording';
import type { RecordingFiles } from './recording-files';
import { reportTwice } from './twice';
import { parseYaml, type YamlText } from './yaml-text';

const recording = z.strictObject({
  file: text,
  length,
  captions: text.optional(),
  poster: text.optional(),
});
const voice = z.strictObject({
  id: voiceId,
  kind: z.enum(VOICE_KINDS),
  words: text.optional(),
  recording: recording.optional(),
  consent: z.strictObject({ by: text, on: date, scope: text, until: date }).optional(),
  reviewed: z.strictObject({ by: text, on: date }).optional(),
  withdrawn: date.optional(),
});
type VoiceLines = z.output<typeof voice>;

const FIELDS = { voices: z.array(voice) };

/**
 * Reads the register of voices. What is lacking for a voice to be shown is told where it is shown:
 * an entry may wait for its consent.
 *
 * @param recordings - What a voice can name as its recording. Of one that was withdrawn nothing is asked of its files.
 * @returns None when there is no such file; null when its list could not be read, which the notes say.
 */
export function readVoicesFile(
  file: string,
  source: string | undefined,
  recordings: RecordingFiles,
  notes: Notes,
): readonly Voice[] | null {
  if (source === undefined) return [];
  const yaml = parseYaml(file, source, notes);
  const { voices } = readFields(FIELDS, yaml, notes);
  if (!voices) return null;
  const ids = voices.map(({ id }) => id);
  reportTwice('voices', ids, (at) => yaml.valuePlace(['voices', at, 'id']), notes);
  for (const [at, lines] of voices.entries()) checkVoice(lines, at, yaml, notes);
  return voices.map((lines, at) => {
    const place = (key: string) => yaml.valuePlace(['voices', at, 'recording', key]);
    const { id, recording, withdrawn } = lines;
    const where = { kinds: ['audio', 'film'] as const, voice: id, place, files: recordings, notes };
    const found = recording && withdrawn === undefined ? toRecording(recording, where) : undefined;
    return {
      ...toVoice(lines, yaml.valuePlace(['voices', at, 'words']), source, notes),
      recording: found ?? null,
      files: filesNamed(recording),
    };
  });
}

function checkVoice(
  { id, kind, words, consent, withdrawn }: VoiceLines,
  at: number,
  yaml: YamlText,
  notes: Notes,
): void {
  if (words === undefined && withdrawn === undefined) {
    notes.problem(yaml.valuePlace(['voices', at]), authorProblems.voiceWordless(id));
  }
  if (kind === 'composite' && consent) {
    notes.problem(yaml.keyPlace(['voices', at, 'consent']), authorProblems.voiceInvented(id));
  }
}

function filesNamed(recording: VoiceLines['recording']): string[] {
  return [recording?.file, recording?.captions, recording?.poster].filter((name) => name !== undefined);
}

function toVoice(
  { words = '', ...lines }: VoiceLines,
  place: Place,
  source: string,
  notes: Notes,
): Omit<Voice, 'recording' | 'files'> {
  const { id, kind, consent = null, reviewed = null, withdrawn = '' } = lines;
  const quoted = words === '' ? [] : asQuotation(words);
  const from = offsetOf(place, source);
  notes.sources.keep(quoted, { file: place.file, text: source, from, to: source.length, lines: [] });
  return { id, kind, words: quoted, consent, reviewed, withdrawn };
}

/** Each paragraph opens with a mark, and only the last one closes: one person is speaking. */
function asQuotation(words: string): Prose {
  const paragraphs = words.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  const last = paragraphs.length - 1;
  const marked = paragraphs.map((paragraph, at) => ['p', `"${paragraph}${at === last ? '"' : ''}`] as const);
  return [['blockquote', ...marked]];
}

function offsetOf({ line, column }: Place, source: string): number {
  const above = source.split('\n').slice(0, line - 1);
  return above.reduce((sum, text) => sum + text.length + 1, column - 1);
}
