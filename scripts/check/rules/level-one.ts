import type { Choice } from '../../../src/content/block';
import { plainText } from '../../../src/content/prose';
import type { Place } from '../../content/notes';
import { LEVEL_ONE_ACTS } from '../level-one-acts';
import { screenFile } from '../material';
import { matchesOf } from '../phrase';
import { checkProblems } from '../problems';
import { error, type Finding, type Material } from '../rule';

/**
 * What turns the sense round, up to three words before: 'I can't promise', 'without asking him'; or
 * says that somebody trained does it.
 */
const TURNED =
  /(?:\b(?:not|never|nobody|without|instead of|rather than|wrong to|trained (?:people|staff)|(?:lead|police|team) (?:can|will|to|who|decides?))\b|n['’]t\b|\bcannot\b)(?:[\s,]+[\p{L}'’-]+){0,3}[\s,]*$/iu;

/** Reports each choice that a story calls a good one and that does what Level 1 does not. */
export function levelOne({ modules, sources }: Material): Finding[] {
  return modules.flatMap(({ id, screens }) =>
    screens.flatMap((screen) => {
      const stories = screen.blocks.flatMap((block) => (block.kind === 'scenario' ? [block] : []));
      const choices = stories.flatMap(({ steps }) => steps.flatMap((step) => step.choices));
      const fallback = { file: screenFile(id, screen.id), line: 1, column: 1 };
      return choices
        .filter(({ good }) => good)
        .flatMap((choice) => findingsIn(choice, (words) => sources.placeOf(choice.text, words) ?? fallback));
    }),
  );
}

function findingsIn({ text }: Choice, placeOf: (words: string) => Place): Finding[] {
  const said = plainText(text);
  return LEVEL_ONE_ACTS.flatMap(({ act, phrases }) => {
    const found = phrases
      .flatMap((phrase) => matchesOf(phrase, said))
      .find(({ at }) => !TURNED.test(said.slice(0, at)));
    return found ? [error(placeOf(found.words), checkProblems.levelOne(act, found.words))] : [];
  });
}
