import { wordsOnScreen } from '../../../src/content/count-words';
import type { Screen } from '../../../src/content/course';
import { everyScreen } from '../../content/optional-screens';
import { pathsOf } from '../../content/outline';
import { screenFile } from '../material';
import { checkProblems } from '../problems';
import { type Finding, type Material, warning } from '../rule';

/** Warns of a screen that shows some role more words than `wordsPerScreen` of the limits. */
export function screenWords({ course, modules, limits }: Material): Finding[] {
  return modules.flatMap((module) => {
    const screens = pathsOf(module, course.roles ?? []).flatMap(everyScreen);
    return [...mostOf(screens)]
      .filter(([, words]) => words > limits.wordsPerScreen)
      .map(([screen, words]) => {
        const place = { file: screenFile(module.id, screen), line: 1, column: 1 };
        return warning(place, checkProblems.screenWords(words, limits.wordsPerScreen));
      });
  });
}

/** The most words that a role meets on each screen, by its id. */
function mostOf(screens: readonly Screen[]): Map<string, number> {
  const most = new Map<string, number>();
  for (const screen of screens) most.set(screen.id, Math.max(most.get(screen.id) ?? 0, wordsOnScreen(screen)));
  return most;
}
