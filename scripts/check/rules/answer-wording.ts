import { plainText } from '../../../src/content/prose';
import type { ChoiceQuestion, Option } from '../../../src/content/question';
import { checkProblems } from '../problems';
import { type Placed, questionsOf } from '../questions';
import { error, type Finding, type Material } from '../rule';

const FOR_ALL =
  /^\W*(?:(?:all|none|any|both|either|neither|some)(?: of)? (?:the|these|those|them)\b|both [a-f] and [a-f]\b|[a-f](?:, [a-f])* and [a-f]\W*$)/i;

/** Reports answers that speak of the others ('all of the above') and answers that say the same twice. */
export function answerWording(material: Material): Finding[] {
  return questionsOf(material).flatMap((placed) => [...forAll(placed, material), ...alike(placed, material)]);
}

function forAll({ question, file }: Placed, { sources }: Material): Finding[] {
  return optionsOf(question).flatMap(({ text }) => {
    const words = plainText(text);
    if (!FOR_ALL.test(words) || words.split(' ').length > LONGEST) return [];
    return [error(sources.placeOf(text) ?? { file, line: 1, column: 1 }, checkProblems.answerForAll(words))];
  });
}

/** 'All of these' is short; a longer answer that begins so says something of its own. */
const LONGEST = 5;

function alike({ question, file }: Placed, { sources }: Material): Finding[] {
  const options = optionsOf(question);
  return options.flatMap(({ text }, at) => {
    const earlier = options.slice(0, at).find((other) => bare(other.text) === bare(text));
    if (!earlier) return [];
    const place = sources.placeOf(text) ?? { file, line: 1, column: 1 };
    return [error(place, checkProblems.answersAlike(plainText(text), plainText(earlier.text)))];
  });
}

/** The words alone, without what two answers may differ in and still mean the same. */
function bare(text: Option['text']): string {
  const words =
    plainText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !['a', 'an', 'the'].includes(word)).join(' ');
}

function optionsOf(question: Placed['question']): readonly Option[] {
  return question.kind === 'match' || question.kind === 'sequence' ? [] : (question as ChoiceQuestion).options;
}
