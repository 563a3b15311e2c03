/**
 * Something to listen to, or to watch. Wherever one is shown, what is said in it stands in words beside it.
 *
 * A file is named by its address: on a page as browsers take it; in a course that no bundler has seen yet
 * by its path in the project, with its checksum.
 */
export interface Recording {
  readonly is: 'audio' | 'film';
  readonly file: string;
  /** How long it takes, as its author says: 1 at least. */
  readonly seconds: number;
  /** Every film has them. */
  readonly captions?: Captions;
  /** What a film shows until it is played. */
  readonly poster?: string;
}

interface Captions {
  readonly file: string;
  /** As a BCP 47 tag. */
  readonly language: string;
}

/** The addresses of all its files. */
export function filesOf({ file, captions, poster }: Recording): string[] {
  return [file, captions?.file, poster].filter((each) => each !== undefined);
}

/** `1:20`, as authors write it. */
export function lengthInDigits(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
