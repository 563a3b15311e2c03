/**
 * What a column of the completion file can hold: the id that the learner gave, their name on the
 * device, what the learning system calls the course, the course's title, the day of completion, the
 * score from 0 to 100, `passed` or `completed`, the titles of the modules, or nothing, for a column
 * that an import insists on.
 */
export const COLUMN_VALUES = [
  'learner',
  'name',
  'course',
  'course-title',
  'date',
  'score',
  'result',
  'modules',
  'empty',
] as const;
export type ColumnValue = (typeof COLUMN_VALUES)[number];

export const DATE_FORMATS = ['yyyy-mm-dd', 'dd/mm/yyyy'] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

export interface Column {
  /** What the first line of the file calls it. */
  readonly heading: string;
  readonly holds: ColumnValue;
}

/** How the completion file is written, so that the council's learning system takes it in. */
export interface CompletionFile {
  /** What that system calls the course; '' where it goes by the course's own id. */
  readonly course: string;
  readonly dateFormat: DateFormat;
  /** In the order in which they stand. */
  readonly columns: readonly Column[];
}

/**
 * What Totara's 'Upload completion records' takes: exactly these columns, and no other. It finds a
 * course by its ID number alone when the short name is empty.
 */
export const USUAL_COMPLETION_FILE: CompletionFile = {
  course: '',
  dateFormat: 'yyyy-mm-dd',
  columns: [
    { heading: 'username', holds: 'learner' },
    { heading: 'courseshortname', holds: 'empty' },
    { heading: 'courseidnumber', holds: 'course' },
    { heading: 'completiondate', holds: 'date' },
    { heading: 'grade', holds: 'score' },
  ],
};
