import { readFile, stat } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Outcome } from '../../src/problems/problem';
import { replaceProblems } from './problems';
import { RELEASE_FILE } from './release';
import { FORMAT, type Release, releaseSchema } from './release-schema';

const MEGABYTE = 1024 * 1024;
/** Far above the largest package, and small enough for the memory of any computer: both are guesses. */
const LARGEST_ZIP = 100 * MEGABYTE;
/** A course of 1,000 screens and 400 questions has a list of 0.24 MB. */
const LARGEST_RELEASE = 4 * MEGABYTE;
/** A zip can claim to hold four thousand million files, and counting them would take for ever. */
const MOST_FILES = 10_000;

const MANIFEST = 'imsmanifest.xml';

/**
 * Reads what a package says of its own content. The zip comes from outside: whatever is in it, the
 * answer is a release of the right shape or a problem.
 */
export async function readReleased(path: string): Promise<Outcome<Release>> {
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  if (size === undefined) return { ok: false, problem: replaceProblems.missing(path) };
  if (size > LARGEST_ZIP) return { ok: false, problem: replaceProblems.tooLarge(path, LARGEST_ZIP / MEGABYTE) };
  const bytes = await readFile(path).catch(() => undefined);
  return bytes ? releasedIn(path, bytes) : { ok: false, problem: replaceProblems.missing(path) };
}

function releasedIn(path: string, bytes: Uint8Array): Outcome<Release> {
  const zip = unzipped(bytes);
  if (!zip) return { ok: false, problem: replaceProblems.notZip(path) };
  if (!zip.names.has(MANIFEST)) return { ok: false, problem: replaceProblems.notPackage(path) };
  if (!zip.names.has(RELEASE_FILE)) return { ok: false, problem: replaceProblems.unlisted(path) };
  const data = zip.release && parsed(zip.release);
  if (isNewer(data)) return { ok: false, problem: replaceProblems.newer(path) };
  const read = releaseSchema.safeParse(data);
  return read.success ? { ok: true, value: read.data } : { ok: false, problem: replaceProblems.damaged(path) };
}

/** The names in a zip, and its list of contents unless that is too large; undefined when it is no whole zip. */
function unzipped(bytes: Uint8Array): { names: ReadonlySet<string>; release: Uint8Array | undefined } | undefined {
  const names = new Set<string>();
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        if (count > MOST_FILES) throw new RangeError('Too many files.');
        names.add(name);
        return name === RELEASE_FILE && originalSize <= LARGEST_RELEASE;
      },
    });
    return { names, release: files[RELEASE_FILE] };
  } catch {
    return undefined;
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isNewer(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'format' in data && Number(data.format) > FORMAT;
}
