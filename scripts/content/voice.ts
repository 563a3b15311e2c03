import type { VoiceBlock } from '../../src/content/block';
import { authorProblems } from '../../src/problems/author';
import type { Problem } from '../../src/problems/problem';
import { attributePlace } from './attributes';
import type { Voice } from './authors';
import { readWithFacts } from './facts';
import { text } from './grammar';
import type { Directive } from './markdown';
import { nearest } from './nearest';
import type { Scope } from './scope';

/**
 * The words that a `voice` shows, with their recording, and whose they are: that alone, and nothing else of the
 * register, reaches learners.
 */
export function toVoice(node: Directive, id: string, scope: Scope): Pick<VoiceBlock, 'voice' | 'words' | 'recording'> {
  const { voice: named } = readWithFacts({ voice: text }, node, id, scope);
  const { voices, voiceUses } = scope.known;
  const found = voices?.find((voice) => voice.id === named);
  if (named !== undefined && voices) {
    voiceUses.push({ voice: named, place: scope.place(node) });
    const problem = found ? whyNot(found) : authorProblems.voiceUnknown(named, nearest(named, idsOf(voices)));
    if (problem) scope.notes.problem(attributePlace(node, 'voice', scope), problem);
  }
  const { kind = 'composite', words = [], recording = null } = found ?? {};
  return { voice: kind, words, ...(recording ? { recording } : {}) };
}

/** Why a voice may not be shown on any day. When its consent ends is for the checks, which know the day. */
function whyNot({ id, kind, consent, reviewed, withdrawn }: Voice): Problem | undefined {
  if (withdrawn !== '') return authorProblems.voiceWithdrawn(id, withdrawn);
  if (kind === 'composite') return undefined;
  if (!consent) return authorProblems.voiceConsentMissing(id);
  return reviewed ? undefined : authorProblems.voiceReviewMissing(id);
}

function idsOf(voices: readonly Voice[]): string[] {
  return voices.map(({ id }) => id);
}
