import { type Passage, passagesOf } from '../passages';
import { checkProblems } from '../problems';
import { type Finding, type Material, warning } from '../rule';

const NUMBER = '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten)';
const FIGURE = new RegExp(
  `${NUMBER}\\s?(?:%|per ?cent\\b)|(?:${NUMBER}|a|half a) (?:million|billion)\\b|\\bone in (?:two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b`,
  'i',
);
const YEAR = /\b(?:19|20)\d\d\b/;

/** Warns of a share or a great number with neither a year in its paragraph nor a fact that it rests on. */
export function datedFigures(material: Material): Finding[] {
  return material.modules.flatMap((module) => passagesOf(module, material).flatMap(findingIn));
}

function findingIn({ text, hasFact, placeOf }: Passage): Finding[] {
  const [figure] = FIGURE.exec(text) ?? [];
  if (figure === undefined || hasFact || YEAR.test(text)) return [];
  return [warning(placeOf(figure), checkProblems.figureUndated(figure))];
}
