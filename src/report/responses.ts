import type { Interaction } from './interaction';

/** SCORM 2004 lets a response name this many options (RTE 4.2.9.2), and 1.2 has no more characters to name them by. */
const LONGEST = 36;
/** Moodle keeps five patterns of a sequence or a match. */
const MOST_PATTERNS = 5;

/** The answer or a pattern, as parts that a dialect joins: option ids, or pairs of them. */
export type Parts = readonly (readonly string[])[];

/**
 * The type under which a question is told, in both standards. A true-false question has a third
 * answer, 'don't know', for which neither standard has a word; so that one question stays one type,
 * it is told as a choice of `t`, `f` and `d`.
 */
export function typeOf({ kind }: Interaction): 'choice' | 'matching' | 'sequencing' {
  return kind === 'true-false' ? 'choice' : kind;
}

export function answerParts(interaction: Interaction): Parts {
  return partsOf(interaction, interaction.response);
}

/** The right answers, each different; the author's first. */
export function patternParts(interaction: Interaction): Parts[] {
  const all = interaction.patterns.map((pattern) => partsOf(interaction, pattern)).filter(({ length }) => length > 0);
  const asText = (parts: Parts) => JSON.stringify(parts);
  const different = all.filter((parts, index) => all.findIndex((other) => asText(other) === asText(parts)) === index);
  return different.slice(0, MOST_PATTERNS);
}

function partsOf(interaction: Interaction, response: string): Parts {
  const ids = [...response].filter((id) => /[a-z0-9]/.test(id)).slice(0, LONGEST);
  switch (typeOf(interaction)) {
    case 'choice':
      return [...new Set(ids)].sort().map((id) => [id]);
    case 'sequencing':
      return ids.map((id) => [id]);
    case 'matching':
      return pairs(interaction, ids);
  }
}

/** A match names, for each left-hand side in the author's order, the right-hand side: `bac` is a-b, b-a, c-c. */
function pairs({ patterns }: Interaction, targets: readonly string[]): Parts {
  const sources = [...(patterns[0] ?? '')].filter((id) => /[a-z0-9]/.test(id)).slice(0, LONGEST);
  return sources.slice(0, targets.length).map((source, index) => [source, targets[index] ?? source]);
}
