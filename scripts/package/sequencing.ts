import type { Sco } from './package-content';
import { element, type XmlElement } from './xml';

/** Needs no uniqueness beyond its own item, because no objective is shared (SN section 3.10). */
const PRIMARY_OBJECTIVE = 'primary';

/**
 * How an LMS may treat one SCO (SCORM 2004 SN, sections 3.5 to 3.13; the schema fixes the order).
 *
 * Completion and success are set by the app alone: without saying so, an LMS may call a SCO that
 * said nothing completed and satisfied. The course is then completed and satisfied when every module
 * is, and its score is their mean, by the default rollup.
 *
 * @param masteryScore - The share, 0 to 1, by which the LMS judges; undefined leaves it to the app.
 */
export function sequencing(sco: Sco, masteryScore: number | undefined): XmlElement {
  return element(
    'imsss:sequencing',
    {},
    // A module without a score can never satisfy, and would keep the course from being satisfied.
    ...(sco.scored
      ? []
      : [element('imsss:rollupRules', { rollupObjectiveSatisfied: 'false', objectiveMeasureWeight: '0' })]),
    element('imsss:objectives', {}, primaryObjective(sco.scored ? masteryScore : undefined)),
    element('imsss:deliveryControls', {
      tracked: 'true',
      completionSetByContent: 'true',
      objectiveSetByContent: 'true',
    }),
  );
}

function primaryObjective(masteryScore: number | undefined): XmlElement {
  const objectiveID = PRIMARY_OBJECTIVE;
  if (masteryScore === undefined) return element('imsss:primaryObjective', { objectiveID });
  const measure = element('imsss:minNormalizedMeasure', {}, String(masteryScore));
  return element('imsss:primaryObjective', { objectiveID, satisfiedByMeasure: 'true' }, measure);
}
