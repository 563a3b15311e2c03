import type { Problem } from '../../../src/problems/problem';
import type { Fact } from '../../content/authors';
import { isEnglish } from '../../content/language';
import { sentencesOf } from '../coleman-liau';
import { type Passage, passagesOf } from '../passages';
import { checkProblems } from '../problems';
import { type Finding, type Material, warning } from '../rule';
import { hasStatistic, statisticsIn } from '../statistics';

const YEAR = /\b(?:19|20)\d\d\b/;

/**
 * Warns of a figure that nobody could look up: with no year beside it, or in no fact that is named for
 * it. What is shown as wrong needs neither: nobody says that it is so.
 */
export function datedFigures(material: Material): Finding[] {
  const inEnglish = isEnglish(material.language);
  return material.modules.flatMap((module) =>
    passagesOf(module, material)
      .filter((passage) => passage.as !== 'example')
      .flatMap((passage) => findingsIn(passage, material.facts, inEnglish)),
  );
}

function findingsIn(passage: Passage, register: readonly Fact[], inEnglish: boolean): Finding[] {
  return withBrackets(sentencesOf(passage.text)).flatMap((sentence) =>
    statisticsIn(sentence, inEnglish).flatMap((figure) => {
      const isDated = YEAR.test(sentence) || YEAR.test(passage.beside);
      const found = problemOf(figure, isDated, passage.factsFor(figure), register);
      return found ? [warning(passage.placeOf(figure), found)] : [];
    }),
  );
}

/** @param named - The facts that are named for it; undefined where none can be. */
function problemOf(
  figure: string,
  isDated: boolean,
  named: readonly string[] | undefined,
  register: readonly Fact[],
): Problem | undefined {
  if (named === undefined) return isDated ? undefined : checkProblems.figureUndated(figure);
  if (named.length === 0) {
    return isDated ? checkProblems.figureUnsourced(figure) : checkProblems.figureAlone(figure);
  }
  const isHeld = register.some(({ id, text }) => named.includes(id) && hasStatistic(figure, text));
  if (!isHeld) return checkProblems.figureNotInFact(figure, named);
  return isDated ? undefined : checkProblems.figureUndated(figure);
}

/** A source in brackets after the full stop belongs to the sentence before it. */
function withBrackets(sentences: readonly string[]): string[] {
  const parts: string[] = [];
  for (const sentence of sentences) {
    const before = sentence.startsWith('(') ? parts.pop() : undefined;
    parts.push(before === undefined ? sentence : `${before} ${sentence}`);
  }
  return parts;
}
