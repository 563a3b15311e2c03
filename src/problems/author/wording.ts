import type { Problem } from '../problem';

/** The closest thing that does exist. */
export type Nearest = string | undefined;

export function problem(code: string, what: string, mend: string): Problem {
  return { code, what, mend };
}

export function didYouMean(nearest: Nearest, otherwise: string): string {
  return nearest === undefined ? otherwise : `Did you mean \`${nearest}\`?`;
}

export function keysAre(known: readonly string[]): string {
  if (known.length === 0) return 'Take it out.';
  return known.length === 1 ? `The only key is ${list(known)}.` : `The keys are ${list(known)}.`;
}

export function list(words: readonly string[], joining = 'and'): string {
  const quoted = words.map((word) => `\`${word}\``);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${joining} ${quoted.at(-1)}`;
}
