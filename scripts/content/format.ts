import { count } from './count';
import { type PlacedProblem, showPlace } from './notes';

/** Problems as a terminal shows them: each with a place that can be clicked, a gap between files. */
export function formatProblems(problems: readonly PlacedProblem[]): string {
  const files = [...new Set(problems.map(({ place }) => place.file))];
  const inFile = (file: string) => problems.filter(({ place }) => place.file === file);
  return files.map((file) => inFile(file).map(formatProblem).join('\n')).join('\n\n');
}

/** `3 problems in 2 files`. */
export function countProblems(problems: readonly PlacedProblem[], word = 'problem'): string {
  const files = new Set(problems.map(({ place }) => place.file)).size;
  return `${count(problems.length, word)} in ${count(files, 'file')}`;
}

function formatProblem({ place, what, mend, code }: PlacedProblem): string {
  return `${showPlace(place)}  ${what} ${mend}  (${code})`;
}
