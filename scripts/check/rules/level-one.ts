import { LEVEL_ONE_ACTS } from '../level-one-acts';
import { type Passage, passagesOf } from '../passages';
import { matchesOf } from '../phrase';
import { checkProblems } from '../problems';
import { error, type Finding, type Material } from '../rule';

/**
 * What turns the sense round, up to three words before: 'I can't promise', 'without asking him'; or
 * says that somebody trained does it.
 *
 * @param trained - What those people are called.
 */
function turnedBy(trained: readonly string[]): RegExp {
  const who = `(?:${trained.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
  const words = `not|never|nobody|without|instead of|rather than|wrong to|trained (?:people|staff)|${who} (?:can|will|to|who|decides?)`;
  return new RegExp(`(?:\\b(?:${words})\\b|n['’]t\\b|\\bcannot\\b)(?:[\\s,]+[\\p{L}'’-]+){0,3}[\\s,]*$`, 'iu');
}

/**
 * Reports whatever the course rewards and Level 1 does not: the good choice of a story, a right answer
 * (of `match` nothing, whose pairs say what goes together), the better way of a `compare` or `rewrite`.
 */
export function levelOne(material: Material): Finding[] {
  const turned = turnedBy(['lead', 'police', 'team', ...material.authors.names.changed.values()]);
  return material.modules.flatMap((module) =>
    passagesOf(module, material).flatMap((passage) => findingsIn(passage, turned)),
  );
}

function findingsIn({ text, heldUp, placeOf }: Passage, turned: RegExp): Finding[] {
  if (!heldUp) return [];
  return LEVEL_ONE_ACTS.flatMap(({ act, phrases }) => {
    const found = phrases
      .flatMap((phrase) => matchesOf(phrase, text))
      .find(({ at }) => !turned.test(text.slice(0, at)));
    return found ? [error(placeOf(found.words), checkProblems.levelOne(heldUp, act, found.words))] : [];
  });
}
