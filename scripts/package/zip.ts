import { zipSync } from 'fflate';
import type { PackageFile } from './package-files';

/** A plain zip of the files in the order given. The same files give the same bytes, on any day, anywhere. */
export function zip(files: readonly PackageFile[]): Buffer {
  // Any fixed moment would do. It is local, and made here, because a zip's times know no time zone.
  const mtime = new Date(2000, 0, 1);
  const entries = files.map(({ path, bytes }) => [path, new Uint8Array(bytes)] as const);
  return Buffer.from(zipSync(Object.fromEntries(entries), { level: 9, mtime }));
}
