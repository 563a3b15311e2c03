import { localMoment, spanOf } from './clock-text';
import type { Interaction } from './interaction';
import { outcomeObjectiveId } from './objective-result';
import { identifier, plainLine } from './plain-text';
import { answerParts, type Parts, patternParts, typeOf } from './responses';

/** `description` is a localized string of 250 (RTE 4.2.9). */
const DESCRIPTION_LIMIT = 250;

/** A timeinterval(second,10,2): `PT1H2M3.45S`. Three decimals are refused by ADL's checker and by Moodle. */
export function duration(seconds: number): string {
  const { hours, minutes, seconds: rest } = spanOf(seconds);
  return `PT${hours}H${minutes}M${rest.replace(/^0(?=\d)/, '').replace('.00', '')}S`;
}

/** One plain line. A leading brace would be read as the start of `{lang=…}`. */
export function description(text: string): string {
  return plainLine(text, DESCRIPTION_LIMIT).replace(/^\{/, '(');
}

/** The fields of an interaction and their values, in the order in which they are to be said; the id comes first. */
export function interactionFields(interaction: Interaction): [field: string, value: string][] {
  const moment = localMoment(interaction.at);
  const answer = response(answerParts(interaction));
  const words = description(interaction.description);
  return [
    ['id', identifier(interaction.id)],
    ['type', typeOf(interaction)],
    ['objectives.0.id', outcomeObjectiveId(interaction.outcome)],
    ...(moment ? [['timestamp', `${moment.date}T${moment.time}`] as [string, string]] : []),
    ...patternParts(interaction).map((parts, index): [string, string] => [
      `correct_responses.${index}.pattern`,
      response(parts),
    ]),
    ...(answer === '' ? [] : [['learner_response', answer] as [string, string]]),
    ['result', interaction.right ? 'correct' : 'incorrect'],
    ...(interaction.latency === null ? [] : [['latency', duration(interaction.latency)] as [string, string]]),
    ...(words === '' ? [] : [['description', words] as [string, string]]),
  ];
}

/** Short identifiers with the standard's delimiters (RTE 4.2.9.1): `a[,]c`, `a[.]b[,]b[.]a`. */
function response(parts: Parts): string {
  return parts.map((part) => part.join('[.]')).join('[,]');
}
