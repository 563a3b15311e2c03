import type { Fact } from '../../content/authors';
import { sentencesOf } from '../coleman-liau';
import { type Passage, passagesOf } from '../passages';
import { checkProblems } from '../problems';
import { type Finding, type Material, warning } from '../rule';

const SMALL = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = `(?:\\d[\\d.,]*|${SMALL.join('|')})`;
const FIGURE = new RegExp(
  `${NUMBER}\\s?(?:%|per ?cent\\b)|(?:${NUMBER}|a|half a) (?:million|billion)\\b|\\bone in (?:${SMALL.slice(1).join('|')}|\\d+)\\b`,
  'gi',
);
const YEAR = /\b(?:19|20)\d\d\b/;

/**
 * Warns of a share or a great number that nobody could look up: with a fact named for it, one that is
 * in no such fact and has no year in its sentence; with none, one that has no year in its paragraph.
 */
export function datedFigures(material: Material): Finding[] {
  const { modules, facts } = material;
  return modules.flatMap((module) => passagesOf(module, material).flatMap((passage) => findingsIn(passage, facts)));
}

function findingsIn({ text, factsFor, placeOf }: Passage, register: readonly Fact[]): Finding[] {
  return [...text.matchAll(FIGURE)].flatMap(([figure]) => {
    const named = factsFor(figure);
    if (YEAR.test(named.length > 0 ? sentenceWith(figure, text) : text)) return [];
    if (named.length === 0) return [warning(placeOf(figure), checkProblems.figureUndated(figure))];
    const holds = ({ id, text: told }: Fact) => named.includes(id) && isIn(figure, told);
    return register.some(holds) ? [] : [warning(placeOf(figure), checkProblems.figureNotInFact(figure, named))];
  });
}

function sentenceWith(figure: string, text: string): string {
  return sentencesOf(text).find((sentence) => sentence.includes(figure)) ?? text;
}

/** Whether a text has the same figure, in digits or in words. */
function isIn(figure: string, text: string): boolean {
  const sought = inDigits(figure).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\d.])${sought}(?!\\d)`).test(inDigits(text));
}

/** `Two per cent` and `2%` are one figure, and so are `a million` and `1 million`. */
function inDigits(text: string): string {
  return text
    .toLowerCase()
    .replace(/\bhalf a (?=[mb]illion\b)/g, '0.5 ')
    .replace(/\ba (?=[mb]illion\b)/g, '1 ')
    .replace(new RegExp(`\\b(?:${SMALL.join('|')})\\b`, 'g'), (word) => String(SMALL.indexOf(word) + 1))
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/\s?(?:%|per ?cent\b)/g, '%');
}
