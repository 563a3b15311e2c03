import { z } from 'zod';
import { authorProblems } from '../../src/problems/author';
import { readFields } from './fields';
import { text } from './grammar';
import type { Notes, Place } from './notes';
import { parseYaml } from './yaml-text';

const FRONT_MATTER = { title: text, card: z.boolean().optional() };

/** A screen's file, its first lines read and the rest still Markdown. */
export interface ScreenText {
  /** '' when it could not be read. */
  readonly title: string;
  /** Where the screen says that it is the module's role card; null when it is not. */
  readonly card: Place | null;
  /** The whole file with its first lines blank, so that every position stays what it was. */
  readonly body: string;
}

export function readFrontMatter(file: string, source: string, notes: Notes): ScreenText {
  const lines = source.split('\n');
  if (lines[0]?.trimEnd() !== '---') {
    notes.problem({ file, line: 1, column: 1 }, authorProblems.frontMatterMissing());
    return { title: '', card: null, body: source };
  }
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
  if (end === -1) {
    notes.problem({ file, line: 1, column: 1 }, authorProblems.frontMatterOpen());
    return { title: '', card: null, body: '' };
  }
  const yaml = parseYaml(file, lines.slice(1, end).join('\n'), notes, 2);
  const { title = '', card = false } = readFields(FRONT_MATTER, yaml, notes);
  return {
    title,
    card: card ? yaml.keyPlace(['card']) : null,
    body: lines.map((line, at) => (at <= end ? '' : line)).join('\n'),
  };
}
