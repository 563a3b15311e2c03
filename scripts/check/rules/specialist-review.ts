import { checkProblems } from '../problems';
import { error, type Finding, type Material, warning } from '../rule';

/** Warns of each part that is marked for a specialist and that none has read, and reports a day still to come. */
export function specialistReviews({ abouts, today }: Material): Finding[] {
  return [...abouts.values()].flatMap(({ specialistReview = [], yaml }) =>
    specialistReview.flatMap(({ screen, reviewed }, at) => {
      const path = ['specialistReview', at];
      if (!reviewed) return [warning(yaml.valuePlace(path), checkProblems.specialistReview(screen))];
      // Days written as `YYYY-MM-DD` sort as text.
      if (reviewed.on <= today) return [];
      return [error(yaml.valuePlace([...path, 'reviewed', 'on']), checkProblems.reviewToCome(screen, reviewed.on))];
    }),
  );
}
