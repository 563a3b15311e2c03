import { checkProblems } from '../problems';
import { type Finding, type Material, warning } from '../rule';

/** Warns of a module that was to be read again before today. */
export function reviewsOverdue({ abouts, today }: Material): Finding[] {
  return [...abouts.values()].flatMap(({ review, yaml }) =>
    // Days written as `YYYY-MM-DD` sort as text.
    review !== undefined && review < today
      ? [warning(yaml.valuePlace(['review']), checkProblems.reviewOverdue(review))]
      : [],
  );
}
