import { z } from 'zod';
import {
  COLUMN_VALUES,
  type CompletionFile,
  DATE_FORMATS,
  USUAL_COMPLETION_FILE,
} from '../../src/content/completion-file';
import { authorProblems } from '../../src/problems/author';
import { text } from './grammar';
import type { Notes } from './notes';
import type { YamlText } from './yaml-text';

/** What `completionFile` in local.yaml may say. All of it may be left out. */
export const completionFile = z.strictObject({
  course: text.optional(),
  dateFormat: z.enum(DATE_FORMATS).optional(),
  columns: z.record(z.string(), z.enum(COLUMN_VALUES)).optional(),
});

/** What is not said is as Totara takes it. */
export function toCompletionFile(
  said: z.output<typeof completionFile> | undefined,
  yaml: YamlText,
  notes: Notes,
): CompletionFile {
  const { course = '', dateFormat = USUAL_COMPLETION_FILE.dateFormat, columns } = said ?? {};
  if (!columns) return { ...USUAL_COMPLETION_FILE, course, dateFormat };
  checkColumns(columns, yaml, notes);
  const listed = Object.entries(columns).map(([heading, holds]) => ({ heading: heading.trim(), holds }));
  return { course, dateFormat, columns: listed };
}

function checkColumns(columns: Readonly<Record<string, string>>, yaml: YamlText, notes: Notes): void {
  const path = ['completionFile', 'columns'];
  const isEmpty = (heading: string) => heading.trim() === '';
  for (const heading of Object.keys(columns).filter(isEmpty)) {
    notes.problem(yaml.keyPlace([...path, heading]), authorProblems.columnUnnamed());
  }
  if (!Object.values(columns).includes('learner')) {
    notes.problem(yaml.keyPlace(path), authorProblems.columnLearnerMissing());
  }
}
