import type { NoticeBlock } from '../../src/content/block';
import type { Prose } from '../../src/content/prose';
import { authorProblems } from '../../src/problems/author';
import { type PlacedProblem, showPlace } from './notes';

/** What the author's preview shows in the place of a block that could not be compiled. */
export function mendNotice(problems: readonly PlacedProblem[], line: number): NoticeBlock {
  const prose: Prose = problems.map((problem) => [
    'p',
    ['strong', showPlace(problem.place)],
    ` ${problem.what} ${problem.mend}`,
  ]);
  return { kind: 'notice', id: `mend-${line}`, title: authorProblems.needsMending().what, prose };
}
