import type { Course } from '../content/course';
import type { Problem } from '../problems/problem';
import { suspendDataDamaged, suspendDataNewer, suspendDataNotOurs, suspendDataOfOtherCourse } from '../problems/record';
import { checksum } from './checksum';
import { isLearningRecord } from './is-learning-record';
import { fromKeys, toKeys } from './known-ids';
import { type KeyedRecord, packedRecord } from './packed-record';
import { Packer } from './packer';
import type { LearningRecord } from './record';
import { shortKey } from './short-key';
import { shortenings } from './shorter';
import { Unpacker } from './unpacker';

/**
 * Suspend data: a version, the course's short key, the first characters of the revision that packed
 * it (for a help desk to read), the packed record and a checksum. All of it is `A-Za-z0-9-_`,
 * because some LMSs rewrite anything else. Whatever the version, the first character tells it and
 * the last four are the checksum of all before them.
 */
const VERSION = '1';
/** The same with the learner's role after all the rest. Without one the first is written, which every build can read. */
const VERSION_WITH_ROLE = '2';
const KEY_AT = 1;
const REVISION_AT = 4;
const RECORD_AT = 10;
const CHECKSUM_LENGTH = 4;

const LOOKS_LIKE_OURS = /^[1-9][\w-]{13,}$/;

/**
 * Packs a record into suspend data. A record that does not fit is shortened, least missed first; see
 * `shortenings` for what is left out and what never is.
 *
 * @param limit - in characters: 4,096 for SCORM 1.2. The shortest form is answered when none fits.
 */
export function encode(record: LearningRecord, course: Course, limit: number): string {
  const version = record.role ? VERSION_WITH_ROLE : VERSION;
  const head = version + shortKey(record.course) + revisionMark(course.revision);
  let kept: KeyedRecord = toKeys(record);
  let text = withChecksum(head + packed(kept));
  for (const shortened of shortenings) {
    if (text.length <= limit) break;
    kept = shortened(kept);
    const shorter = withChecksum(head + packed(kept));
    if (shorter.length < text.length) text = shorter;
  }
  return text;
}

type Decoded =
  | { readonly ok: true; readonly record: LearningRecord }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads what `encode` wrote, under this or any other revision of the course. Never throws: anything
 * else than that is answered with the problem. Ids that this revision does not know are kept as
 * stand-ins; see `resolve`.
 *
 * @param text - what the LMS handed over; '' is the caller's to tell, since it means a first launch.
 */
export function decode(text: string, course: Course): Decoded {
  const data = unwrapped(text);
  if (!LOOKS_LIKE_OURS.test(data)) return { ok: false, problem: suspendDataNotOurs() };
  const body = data.slice(0, -CHECKSUM_LENGTH);
  if (withChecksum(body) !== data) return { ok: false, problem: suspendDataDamaged() };
  const hasRole = body.startsWith(VERSION_WITH_ROLE);
  if (!hasRole && !body.startsWith(VERSION)) return { ok: false, problem: suspendDataNewer() };
  const isOfCourse = body.slice(KEY_AT, REVISION_AT) === shortKey(course.id);
  if (!isOfCourse) return { ok: false, problem: suspendDataOfOtherCourse() };
  return unpacked(body.slice(RECORD_AT), course, hasRole);
}

function packed(record: KeyedRecord): string {
  const packer = new Packer();
  packedRecord(packer, record, record.role !== undefined);
  return packer.text();
}

/** The checksum held, but an LMS is a stranger: a text that was made up must not stop the module either. */
function unpacked(text: string, course: Course, hasRole: boolean): Decoded {
  try {
    const record = { ...packedRecord(new Unpacker(text), undefined, hasRole), course: course.id };
    if (isLearningRecord(record)) return { ok: true, record: fromKeys(record, course) };
  } catch {
    // What the unpacker could say about the text helps nobody; that it is damaged is all there is to tell.
  }
  return { ok: false, problem: suspendDataDamaged() };
}

function withChecksum(body: string): string {
  return body + checksum(body);
}

function revisionMark(revision: string): string {
  const length = RECORD_AT - REVISION_AT;
  return revision
    .slice(0, length)
    .replace(/[^A-Za-z0-9-]/g, '_')
    .padEnd(length, '_');
}

/** Whether an LMS shows what it was given, in whatever way it wrote it down. */
export function isSameData(shown: string, given: string): boolean {
  return unwrapped(shown) === unwrapped(given);
}

/** What an LMS may have put around or into the text: percent signs for our `-` and `_`, and white space. */
function unwrapped(text: string): string {
  return String(text)
    .replace(/%([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\s+/g, '');
}
