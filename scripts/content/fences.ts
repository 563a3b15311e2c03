import { authorProblems } from '../../src/problems/author';
import type { Problem } from '../../src/problems/problem';

/** Text whose blocks all start and end properly, and the line of the file that each line came from. */
export interface Fenced {
  readonly text: string;
  readonly lines: readonly number[];
}

type Report = (line: number, column: number, problem: Problem) => void;

interface Open {
  /** '' for a block whose first line cannot be read: it is reported once, and then left out whole. */
  readonly name: string;
  readonly line: number;
  readonly column: number;
  /** As many as the author wrote. */
  readonly written: number;
  /** As many as the parser is given. */
  colons: number;
  /** Where its first line is in the text that the parser is given. */
  readonly at: number;
}

const NAME = '[A-Za-z][\\w-]*';
// Each word is taken whole, or a line with no closing brace could be cut up in more ways than can be tried.
const WORD = '[\\w-]+(?![\\w-])';
const VALUE = '[^\\s"\'=<>`{}]+(?![^\\s"\'=<>`{}])';
const ATTRIBUTE = `(?:[#.]${WORD}|${WORD}(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|${VALUE}))?)`;
const REST = `(?:\\[[^\\]]*\\])?(?:\\{\\s*(?:${ATTRIBUTE}\\s*)*\\})?\\s*`;
const START = new RegExp(`^( {0,3})(:{3,})(${NAME})${REST}$`);
const LEAF = new RegExp(`^ {0,3}::${NAME}${REST}$`);
const END = /^( {0,3})(:{3,})\s*$/;
const LIKE_A_BLOCK = /^ {0,3}::+/;
const PARTS_OF_A_SCENARIO = new Set(['step', 'summary']);
const LIKE_A_START = /^ {0,3}(:{3,})\s*[A-Za-z{]/;

/**
 * Checks the lines of colons that start and end blocks, before Markdown is parsed, and mends them.
 *
 * A block that is not closed swallows all that follows, and the parser finds nothing wrong with it.
 * So the author is told here, about the line that matters, and the rest of the file is still checked.
 */
export function mendFences(source: string, report: Report): Fenced {
  const fences = new Fences(report);
  source.split('\n').forEach((line, at) => {
    fences.read(line, at + 1);
  });
  return fences.finish();
}

class Fences {
  readonly #report: Report;
  readonly #open: Open[] = [];
  readonly #text: string[] = [];
  readonly #lines: number[] = [];

  constructor(report: Report) {
    this.#report = report;
  }

  read(text: string, line: number): void {
    const start = START.exec(text);
    const end = END.exec(text);
    if (start) this.#start(text, line, start[2]?.length ?? 0, start[3] ?? '');
    else if (end) this.#end(text, line, end[2]?.length ?? 0);
    else if (LIKE_A_BLOCK.test(text) && !LEAF.test(text)) this.#unreadable(text, line);
    else this.#keep(text, line);
  }

  finish(): Fenced {
    while (this.#open.length > 0) this.#closeUnended(this.#open.at(-1) as Open, 'the end of the file');
    return { text: this.#text.join('\n'), lines: this.#lines };
  }

  #start(text: string, line: number, written: number, name: string): void {
    while (!this.#canHold(name, written)) {
      this.#closeUnended(this.#open.at(-1) as Open, `\`${name}\` starts on line ${line}`);
    }
    const around = this.#open.at(-1);
    if (around?.name === 'scenario' && around.colons <= written) this.#widen(around, written + 1);
    this.#push(text, line, written, name);
    this.#keep(text, line);
  }

  #push(text: string, line: number, written: number, name: string): void {
    this.#open.push({ name, line, column: columnOf(text), written, colons: written, at: this.#text.length });
  }

  /** Whether a new block can be meant to be inside the innermost open one. */
  #canHold(name: string, written: number): boolean {
    const around = this.#open.at(-1);
    if (around === undefined) return true;
    if (around.name === 'scenario' && PARTS_OF_A_SCENARIO.has(name)) return true;
    return written < around.colons;
  }

  #widen(scenario: Open, colons: number): void {
    this.#report(scenario.line, scenario.column, authorProblems.scenarioColons());
    this.#text[scenario.at] = `${':'.repeat(colons - scenario.colons)}${this.#text[scenario.at]}`;
    scenario.colons = colons;
  }

  #end(text: string, line: number, written: number): void {
    const block = this.#open.findLast((open) => open.written === written) ?? this.#open.at(-1);
    if (block === undefined) {
      this.#report(line, columnOf(text), authorProblems.blockEndStray());
      this.#keep('', line);
      return;
    }
    if (written < block.written && block.name !== '') {
      this.#report(line, columnOf(text), authorProblems.blockEndShort(block.name, block.written, written));
    }
    while (this.#open.at(-1) !== block) {
      this.#closeUnended(this.#open.at(-1) as Open, `\`${block.name}\` ends on line ${line}`);
    }
    this.#keep(written === block.colons ? text : ':'.repeat(block.colons), line);
    this.#open.pop();
  }

  #closeUnended(block: Open, until: string): void {
    if (block.name !== '') this.#report(block.line, block.column, authorProblems.blockOpen(block.name, until));
    this.#keep(':'.repeat(block.colons), this.#lines.at(-1) ?? block.line);
    this.#open.pop();
  }

  #unreadable(text: string, line: number): void {
    this.#report(line, columnOf(text), authorProblems.blockLineUnreadable());
    const written = LIKE_A_START.exec(text)?.[1]?.length;
    if (written !== undefined) this.#push(text, line, written, '');
    else this.#keep('', line);
  }

  #keep(text: string, line: number): void {
    this.#text.push(this.#open.at(-1)?.name === '' ? '' : text);
    this.#lines.push(line);
  }
}

function columnOf(line: string): number {
  return line.search(/\S/) + 1;
}
