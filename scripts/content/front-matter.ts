import { authorProblems } from '../../src/problems/author';
import { readFields } from './fields';
import { text } from './grammar';
import type { Notes } from './notes';
import { parseYaml } from './yaml-text';

const FRONT_MATTER = { title: text };

/** A screen's file, its first lines read and the rest still Markdown. */
export interface ScreenText {
  /** '' when it could not be read. */
  readonly title: string;
  /** The whole file with its first lines blank, so that every position stays what it was. */
  readonly body: string;
}

export function readFrontMatter(file: string, source: string, notes: Notes): ScreenText {
  const lines = source.split('\n');
  if (lines[0]?.trimEnd() !== '---') {
    notes.problem({ file, line: 1, column: 1 }, authorProblems.frontMatterMissing());
    return { title: '', body: source };
  }
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
  if (end === -1) {
    notes.problem({ file, line: 1, column: 1 }, authorProblems.frontMatterOpen());
    return { title: '', body: '' };
  }
  const yaml = parseYaml(file, lines.slice(1, end).join('\n'), notes, 2);
  const { title = '' } = readFields(FRONT_MATTER, yaml, notes);
  return { title, body: lines.map((line, at) => (at <= end ? '' : line)).join('\n') };
}
