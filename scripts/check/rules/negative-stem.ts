import { paragraphsOf } from '../paragraphs';
import { checkProblems } from '../problems';
import { questionsOf } from '../questions';
import { withoutQuotes } from '../quotes';
import { type Finding, type Material, warning } from '../rule';

/** A question such as 'Which of these is not …?', whose answer turns round when one word is read over. */
const TURNS = /^(?:which|what|who|where|when)\b.*?\b(not|never|except|unlikely|[a-z]+n't)\b.*\?$/i;

/** Warns of a question that asks for what is not so, unless the word that says so is set in bold or italics. */
export function negativeStems(material: Material): Finding[] {
  return questionsOf(material).flatMap(({ question, file }) =>
    paragraphsOf(question.prompt).flatMap(({ text, stressed }) => {
      const word = turningWord(text);
      if (word === undefined || stressed.split(/\W+/).includes(word)) return [];
      const place = material.sources.placeOf(question.prompt, word, text) ?? { file, line: 1, column: 1 };
      return [warning(place, checkProblems.stemNegative(word))];
    }),
  );
}

function turningWord(text: string): string | undefined {
  const sentences =
    withoutQuotes(text)
      .replace(/[’]/g, "'")
      .match(/[^.?!]+[.?!]?/g) ?? [];
  return sentences.map((sentence) => TURNS.exec(sentence.trim())?.[1]).find((word) => word !== undefined);
}
