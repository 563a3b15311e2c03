import type { ScenarioBlock, ScenarioStep } from '../../src/content/block';
import { goodPath } from '../../src/content/good-path';

/** A moment of a story to stop at and talk. */
export interface Prompt {
  readonly story: ScenarioBlock;
  readonly step: ScenarioStep;
  /** How many of the story's moments come before it: 0 when it opens the story. */
  readonly at: number;
}

/**
 * The moments that a team talks over: the opening of each story first, then how the stories go on, in
 * the order in which learners meet them.
 *
 * @param most - How many there is time for.
 */
export function promptsFrom(stories: readonly ScenarioBlock[], most: number): Prompt[] {
  const all = stories.flatMap((story, order) => momentsOf(story).map((prompt) => ({ ...prompt, order })));
  const chosen = [...all].sort((a, b) => a.at - b.at || a.order - b.order).slice(0, most);
  return chosen.sort((a, b) => a.order - b.order || a.at - b.at).map(({ story, step, at }) => ({ story, step, at }));
}

function momentsOf(story: ScenarioBlock): Prompt[] {
  return goodPath(story)
    .filter(({ choices }) => choices.length > 0)
    .map((step, at) => ({ story, step, at }));
}
