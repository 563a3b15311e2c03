import { isFor } from '../../src/content/course-for-role';
import type { TeamPrompt } from '../content/authors';
import { type Part, paragraph, together } from './sheet';

export const OWN_WORK = 'In our own work';

/**
 * What a team talks over of its own work, all of it: those for its role first.
 *
 * @param role - The id of the team's role; null for a team of all roles, which hears those for everybody first.
 */
export function promptsFor(prompts: readonly TeamPrompt[], role: string | null): readonly TeamPrompt[] {
  const heard = prompts.filter((prompt) => role === null || isFor(prompt, role));
  const isFirst = ({ roles }: TeamPrompt) => (role === null) === (roles === undefined);
  return [...heard.filter(isFirst), ...heard.filter((prompt) => !isFirst(prompt))];
}

/** The minutes of this part are enough for one of them, so the sheet says which can wait. */
export function ownWorkParts(prompts: readonly TeamPrompt[]): Part[] {
  const how =
    prompts.length > 1 ? ' Begin with one. The others are for when there is time, or for your next meeting.' : '';
  return [
    paragraph(`This is about how we work, and not about anybody's case.${how}`),
    ...prompts.map(({ ask, listenFor }, at) =>
      together(
        paragraph(['strong', at === 0 ? 'Ask: ' : 'If there is time, ask: '], ask),
        paragraph(['strong', 'Listen for: '], listenFor),
      ),
    ),
  ];
}
