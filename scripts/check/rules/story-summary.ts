import { everyScreen } from '../../content/optional-screens';
import { screenFile } from '../material';
import { checkProblems } from '../problems';
import { type Finding, type Material, warning } from '../rule';

/** Warns of each story without a summary: whoever would rather not read it would learn nothing from it. */
export function storySummaries({ modules, sources }: Material): Finding[] {
  return modules.flatMap((module) =>
    everyScreen(module).flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind !== 'scenario' || block.summary) return [];
        const place = sources.placeOf(block.steps[0]?.prose ?? []) ?? top(module.id, id);
        return [warning(place, checkProblems.storySummary(block.id))];
      }),
    ),
  );
}

function top(module: string, screen: string) {
  return { file: screenFile(module, screen), line: 1, column: 1 };
}
