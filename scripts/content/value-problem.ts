import type { z } from 'zod';
import { authorProblems } from '../../src/problems/author';
import type { Problem } from '../../src/problems/problem';
import { usualTag } from './grammar';
import { nearest } from './nearest';

/** What to write for a key that is missing. */
export type Example = (key: string) => string;

/** Says in an author's words what the schema library found wrong with the value of a key. */
export function valueProblem(issue: z.core.$ZodIssue, key: string, value: unknown, example: Example): Problem {
  if (value === undefined) return authorProblems.keyMissing(key, example(key));
  if (value === null || value === '') return authorProblems.valueEmpty(key);
  switch (issue.code) {
    case 'invalid_type':
      return authorProblems.valueType(key, ...expected(issue.expected));
    case 'invalid_value':
      return unknownValue(key, String(value), issue.values.map(String));
    case 'too_small':
      return tooSmall(issue, key);
    case 'too_big':
      return authorProblems.valueRange(key, `${issue.maximum} or less`);
    case 'custom':
      return grammarProblem(String(issue.params?.is), key, String(value));
    default:
      return authorProblems.valueType(key, 'something else', 'Compare it with the guide for authors.');
  }
}

function unknownValue(key: string, value: string, allowed: readonly string[]): Problem {
  return authorProblems.valueUnknown(key, value, nearest(value, allowed), allowed);
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, key: string): Problem {
  if (issue.origin === 'array') return authorProblems.listEmpty(key);
  if (issue.origin === 'string') return authorProblems.valueEmpty(key);
  return authorProblems.valueRange(key, `${issue.minimum} or more`);
}

/** The grammars are named in `grammar.ts`. */
function grammarProblem(grammar: string, key: string, value: string): Problem {
  switch (grammar) {
    case 'date':
      return authorProblems.dateUnreal(key, value);
    case 'phone':
      return authorProblems.phoneGrammar(value);
    case 'web':
      return authorProblems.webGrammar(value);
    case 'pass-mark':
      return authorProblems.passMarkGrammar(value);
    case 'facts':
      return authorProblems.factGrammar(value);
    case 'version':
      return authorProblems.versionGrammar(value);
    case 'fact':
      return authorProblems.factIdGrammar(value);
    case 'voice':
      return authorProblems.voiceIdGrammar(value);
    case 'length':
      return authorProblems.recordingLength(value);
    case 'language':
      return authorProblems.languageTag(value, usualTag(value));
    case 'year':
      return authorProblems.yearMissing(value);
    default:
      return authorProblems.idGrammar(value);
  }
}

function expected(type: string): [expected: string, mend: string] {
  switch (type) {
    case 'string':
      return ['text', 'Put the value in quotation marks.'];
    case 'array':
      return ['a list', 'Write each part on a line of its own that starts with a hyphen.'];
    case 'object':
    case 'record':
      return ['a group of keys', 'Write each key on a line of its own, indented.'];
    case 'int':
      return ['a whole number', 'Write digits alone, without quotation marks.'];
    case 'boolean':
      return ['`true` or `false`', 'Write one of the two, without quotation marks.'];
    default:
      return ['a number', 'Write digits alone, without quotation marks.'];
  }
}
