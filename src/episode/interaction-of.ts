import { rightResponse } from '../content/mark';
import { plainText } from '../content/prose';
import type { Question } from '../content/question';
import type { Interaction } from '../report/interaction';

const KINDS = {
  single: 'choice',
  multiple: 'choice',
  'true-false': 'true-false',
  match: 'matching',
  sequence: 'sequencing',
} as const satisfies Record<Question['kind'], Interaction['kind']>;

/** One answer of a test, as an LMS is told of it. */
export function interactionOf(
  question: Question,
  attempt: string,
  { response, right, at, latency }: Pick<Interaction, 'response' | 'right' | 'at' | 'latency'>,
): Interaction {
  const alsoRight = question.kind === 'sequence' ? question.alsoRight : [];
  return {
    // An LMS takes no hyphens in an id (Moodle), and an attempt's id may have one.
    id: `${question.id}_${attempt}`.replaceAll('-', '_'),
    kind: KINDS[question.kind],
    description: plainText(question.prompt),
    outcome: question.outcome,
    response,
    patterns: [rightResponse(question), ...alsoRight],
    right,
    at,
    latency,
  };
}
