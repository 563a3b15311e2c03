import type { Blockquote, Heading, RootContent } from 'mdast';
import type { Phrase, RecordPart, RewriteBlock, Way } from '../../src/content/block';
import { plainText } from '../../src/content/prose';
import { authorProblems } from '../../src/problems/author';
import { type Answer, checkLetters, findAnswers, gatherItems, takeLetter, toAnswer } from './answer';
import type { Directive } from './markdown';
import { nearest } from './nearest';
import { checkBox, checkTexts, toFeedback } from './options';
import { toInline } from './prose';
import { type RecordLine, readRecord } from './record-lines';
import type { Scope } from './scope';

/** A phrase on its way, which still knows its heading. */
interface Draft {
  readonly heading: Heading;
  readonly phrase: Phrase;
}

/** The parts of a `rewrite`: a quoted record with words in bold, then a `##` heading with the ways to write each. */
export function toRewrite(node: Directive, scope: Scope): Pick<RewriteBlock, 'record' | 'phrases'> {
  const children: readonly RootContent[] = node.children;
  const heads = children.flatMap((child, at) => (child.type === 'heading' && child.depth === 2 ? [at] : []));
  const lines = toLines(node, children.slice(0, heads[0]), scope);
  const drafts = heads.map((at, n) => toDraft(children[at] as Heading, children.slice(at + 1, heads[n + 1]), scope));
  checkPhrases(node, lines, drafts, scope);
  const phrases = drafts.map(({ phrase }) => phrase);
  return { record: lines.map((line) => line.map((part) => toPart(part, phrases))), phrases };
}

function toLines(node: Directive, lead: readonly RootContent[], scope: Scope): RecordLine[] {
  const [quote, ...more] = lead;
  if (quote?.type === 'blockquote' && more.length === 0) return readRecord(quote as Blockquote, scope);
  scope.problem(more[0] ?? quote ?? node, authorProblems.rewriteShape());
  return [];
}

function toDraft(heading: Heading, body: readonly RootContent[], scope: Scope): Draft {
  const { letter, words } = takeLetter(heading.children);
  const text = plainText(toInline(words, scope));
  const phrase = { id: letter, text, ways: toWays(heading, text, body, scope) };
  return { heading, phrase };
}

function toWays(heading: Heading, text: string, body: readonly RootContent[], scope: Scope): Way[] {
  const list = findAnswers(body) ?? { above: body, items: [], below: [] };
  if (list.above[0]) scope.problem(list.above[0], authorProblems.rewriteText());
  const answers = gatherItems(list, scope).map((item) => toAnswer(item, scope));
  for (const { item } of answers) checkBox(item, scope);
  checkLetters(answers, scope);
  const ways = answers.map((answer) => toWay(answer, scope));
  checkTexts(answers, ways, scope);
  if (ways.length < 2 || ways.length > 3) scope.problem(heading, authorProblems.rewriteWays(text, ways.length));
  else if (ways.filter(({ better }) => better).length !== 1) {
    scope.problem(heading, authorProblems.rewriteBetter(text));
  }
  return ways;
}

function toWay({ item, letter, words, feedback }: Answer, scope: Scope): Way {
  return {
    id: letter,
    text: toInline(words, scope),
    better: item.checked === true,
    feedback: toFeedback(feedback, item, scope),
  };
}

/** What is bold in the record and what has a heading are the same, each with a letter of its own. */
function checkPhrases(node: Directive, lines: readonly RecordLine[], drafts: readonly Draft[], scope: Scope): void {
  const marked = lines.flat().flatMap((part) => (typeof part === 'string' ? [] : [part]));
  const known = marked.map(({ bold }) => bold);
  if (lines.length > 0 && marked.length === 0) scope.problem(node, authorProblems.rewriteNone());
  drafts.forEach(({ heading, phrase: { id, text } }, at) => {
    const earlier = drafts.slice(0, at).map(({ phrase }) => phrase);
    if (id === '') scope.problem(heading, authorProblems.rewriteLetter());
    else if (earlier.some((phrase) => phrase.id === id)) scope.problem(heading, authorProblems.rewriteLetterTaken(id));
    if (earlier.some((phrase) => phrase.text === text)) scope.problem(heading, authorProblems.rewriteTwice(text));
    else if (known.length > 0 && !known.includes(text)) {
      scope.problem(heading, authorProblems.rewriteUnknown(text, nearest(text, known)));
    }
  });
  const offered = drafts.map(({ phrase }) => nearest(phrase.text, known));
  for (const { bold, node: strong } of marked.filter(({ bold }) => !offered.includes(bold))) {
    scope.problem(strong, authorProblems.rewriteHeading(bold));
  }
}

/** Words in bold without a heading are reported, and a preview shows them as they are. */
function toPart(part: RecordLine[number], phrases: readonly Phrase[]): RecordPart {
  if (typeof part === 'string') return part;
  const phrase = phrases.find(({ text }) => text === part.bold);
  return phrase ? { phrase: phrase.id } : part.bold;
}
