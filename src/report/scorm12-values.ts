import { localMoment, spanOf } from './clock-text';
import type { Interaction } from './interaction';
import { outcomeObjectiveId } from './objective-result';
import { identifier } from './plain-text';
import { answerParts, type Parts, patternParts, typeOf } from './responses';

/** A CMITimespan, `HHHH:MM:SS.SS`. Two decimals, because Moodle reads `.5` as `.05`. */
export function timespan(seconds: number): string {
  const { hours, minutes, seconds: rest } = spanOf(seconds);
  return `${String(hours).padStart(4, '0')}:${String(minutes).padStart(2, '0')}:${rest}`;
}

/** The fields of an interaction and their values, in the order in which they are to be said; the id comes first. */
export function interactionFields(interaction: Interaction): [field: string, value: string][] {
  const moment = localMoment(interaction.at);
  const answer = feedback(answerParts(interaction));
  return [
    ['id', identifier(interaction.id)],
    ['type', typeOf(interaction)],
    ['objectives.0.id', outcomeObjectiveId(interaction.outcome)],
    ...(moment ? [['time', moment.time] as [string, string]] : []),
    ...patternParts(interaction).map((parts, index): [string, string] => [
      `correct_responses.${index}.pattern`,
      pattern(interaction, parts),
    ]),
    ...(answer === '' ? [] : [['student_response', answer] as [string, string]]),
    ['result', interaction.right ? 'correct' : 'wrong'],
    ...(interaction.latency === null ? [] : [['latency', timespan(interaction.latency)] as [string, string]]),
  ];
}

/** A legal value of a field that differs from the one it has; it stands for the length of two calls. */
export function passingField(field: string, value: string): string {
  if (field === 'time') return value === '00:00:00' ? '00:00:01' : '00:00:00';
  if (field === 'latency') return value === timespan(0) ? timespan(1) : timespan(0);
  if (field === 'type') return 'performance';
  if (field === 'result') return 'neutral';
  return `${value.slice(0, 64)}0`;
}

/** CMIFeedback (RTE 3.4): one character for each option, `a,c` or `1.a,2.b`. */
function feedback(parts: Parts): string {
  return parts.map((part) => part.join('.')).join(',');
}

/** In a pattern, braces say that everything in them belongs to the right answer. */
function pattern(interaction: Interaction, parts: Parts): string {
  const text = feedback(parts);
  return typeOf(interaction) === 'sequencing' || parts.length < 2 ? text : `{${text}}`;
}
