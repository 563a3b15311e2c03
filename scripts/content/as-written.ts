import type { Files } from './read-files';

/** Editors on Windows may start a file with a byte order mark and end its lines with two characters. */
export function asWritten(files: Files): Files {
  return new Map([...files].map(([path, text]) => [path, text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')]));
}
