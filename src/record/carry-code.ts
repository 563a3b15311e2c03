import type { Course } from '../content/course';
import { carryDamaged, carryNewer, carryNotOurs, carryOfOtherCourse } from '../problems/carry';
import type { Problem } from '../problems/problem';
import { asSymbols, fromSymbols, numberSymbols, symbolsNumber, toSymbols } from './base32';
import { digitOf, worthOf } from './base64';
import { packedName, unpackedName } from './carried-name';
import { decode, encode } from './codec';
import { crc32 } from './crc32';
import type { LearningRecord } from './record';

/**
 * A carry code takes an episode from one device to another, where no server is between them: as a
 * QR code, or as a text that people copy, send and type.
 *
 * It is written in Crockford's base32, because that survives all of it: capitals or not, spaces and
 * line breaks anywhere, O for 0, I or L for 1, a mail client that quotes and wraps, and words before
 * and after. It reads: `DSC`, a version, how many symbols the body has, the body, and a CRC-32 of all
 * before. The body holds a name and the suspend data of the codec, which has a checksum of its own.
 * Whatever the version, the mark, the length and the checksum stay where they are.
 */
const MARK = 'DSC';
const VERSION = '1';
const LENGTH_AT = MARK.length + VERSION.length;
const BODY_AT = LENGTH_AT + 3;
/** Seven symbols are 35 bits. */
const CHECKSUM_LENGTH = 7;

/**
 * The most suspend data that a code carries, in characters: with a first name it still fits a QR code
 * of version 22 (105 by 105 modules) whose level Q mends a quarter of it, so that a cracked screen can
 * show it and a cracked phone can read it. Four finished modules with every answer are 612; of more,
 * `encode` leaves out what is missed least, and never a result.
 */
const DATA_LIMIT = 660;

/** Longer than any code by far; a whole book in the box must not keep the page busy. */
const LONGEST_TEXT = 20_000;

type Carried =
  | { readonly ok: true; readonly record: LearningRecord; readonly name: string }
  | { readonly ok: false; readonly problem: Problem };

/**
 * The code for an episode, without spaces: as a QR code takes it. For people see `inGroups`.
 *
 * @param name - whose work it is, as they want it said; '' for nobody's name. See `tidyName`.
 */
export function toCarryCode(record: LearningRecord, name: string, course: Course): string {
  const named = packedName(name);
  const length = digitOf(named.length >>> 6) + digitOf(named.length & 63);
  const body = toSymbols(length + named + encode(record, course, DATA_LIMIT));
  return withChecksum(MARK + VERSION + numberSymbols(body.length, BODY_AT - LENGTH_AT) + body);
}

/**
 * Reads what `toCarryCode` wrote, from whatever text a person gives. Never throws: anything else is
 * answered with the problem.
 */
export function fromCarryCode(text: string, course: Course): Carried {
  const symbols = asSymbols(String(text).slice(0, LONGEST_TEXT));
  const starts = [...symbols.matchAll(new RegExp(MARK, 'g'))].map(({ index }) => index);
  if (starts.length === 0) return { ok: false, problem: carryNotOurs() };
  const code = starts.map((start) => codeAt(symbols, start)).find((found) => found !== '');
  if (code === undefined) return { ok: false, problem: carryDamaged() };
  if (!code.startsWith(MARK + VERSION)) return { ok: false, problem: carryNewer() };
  return opened(fromSymbols(code.slice(BODY_AT, -CHECKSUM_LENGTH)), course);
}

/** Five and five, for eyes, fingers and mail clients. */
export function inGroups(code: string): string {
  return code.replace(/.{5}(?=.)/g, '$& ');
}

/** The whole code that begins here; '' when none does whose checksum holds. */
function codeAt(symbols: string, start: number): string {
  const length = symbolsNumber(symbols.slice(start + LENGTH_AT, start + BODY_AT));
  const end = start + BODY_AT + length + CHECKSUM_LENGTH;
  if (end > symbols.length) return '';
  const code = symbols.slice(start, end);
  return withChecksum(code.slice(0, -CHECKSUM_LENGTH)) === code ? code : '';
}

function opened(digits: string, course: Course): Carried {
  const dataAt = 2 + worthOf(digits.charAt(0)) * 64 + worthOf(digits.charAt(1));
  const decoded = decode(digits.slice(dataAt), course);
  if (!decoded.ok) return { ok: false, problem: ofCode(decoded.problem) };
  try {
    return { ok: true, record: decoded.record, name: unpackedName(digits.slice(2, dataAt)) };
  } catch {
    // The checksum held, so somebody made this up. It is as good as damaged.
    return { ok: false, problem: carryDamaged() };
  }
}

/** The codec speaks of what a learning system saved; here it is a code that somebody holds in their hand. */
function ofCode({ code }: Problem): Problem {
  switch (code) {
    case 'record-other-course':
      return carryOfOtherCourse();
    case 'record-newer':
      return carryNewer();
    default:
      return carryDamaged();
  }
}

function withChecksum(code: string): string {
  return code + numberSymbols(crc32(code), CHECKSUM_LENGTH);
}
