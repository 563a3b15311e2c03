import { isFor } from '../../src/content/role';
import type { TeamPrompt } from '../content/authors';
import { type Part, paragraph, together } from './sheet';

export const OWN_WORK = 'In our own work';

/** A leader chooses between two; more would only be read over. A guess. */
const MOST = 2;

/**
 * What a team talks over of its own work: those for its role first.
 *
 * @param role - The id of the team's role; null for a team of all roles, which hears those for everybody first.
 */
export function promptsFor(prompts: readonly TeamPrompt[], role: string | null): readonly TeamPrompt[] {
  const heard = prompts.filter((prompt) => role === null || isFor(prompt, role));
  const isFirst = ({ roles }: TeamPrompt) => (role === null) === (roles === undefined);
  return [...heard.filter(isFirst), ...heard.filter((prompt) => !isFirst(prompt))].slice(0, MOST);
}

export function ownWorkParts(prompts: readonly TeamPrompt[]): Part[] {
  const how = prompts.length > 1 ? ' Choose one, or take both where there is time.' : '';
  return [
    paragraph(`This is about how we work, and not about anybody's case.${how}`),
    ...prompts.map(({ ask, listenFor }) =>
      together(paragraph(['strong', 'Ask: '], ask), paragraph(['strong', 'Listen for: '], listenFor)),
    ),
  ];
}
