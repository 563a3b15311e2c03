import type { PicturedStep } from '../../src/content/block';
import type { Prose } from '../../src/content/prose';

/** How the items of a list are marked; `box` is a square to tick by hand. */
export type Marks = 'bullet' | 'number' | 'letter' | 'box';

/** A label and what belongs to it, such as 'If you choose A' and its feedback. */
export interface Row {
  readonly label: string;
  readonly prose: Prose;
}

/** Each label above what belongs to it; two of them side by side; or labels on the left. */
export type RowLook = 'stacked' | 'columns' | 'table';

/** The few shapes that a printed sheet is made of, so that it can be HTML for paper and plain text for Braille. */
export type Part =
  /** `anchor` is where links within the sheet lead to; `aside` stands beside the heading, such as a time. */
  | {
      readonly is: 'heading';
      readonly level: Level;
      readonly text: string;
      readonly anchor?: string;
      readonly aside?: string;
    }
  /** `under` is the level of the heading above: headings of the author's own follow on from it. */
  | { readonly is: 'prose'; readonly prose: Prose; readonly under?: Level }
  | { readonly is: 'list'; readonly marks: Marks; readonly items: readonly Prose[] }
  /** Numbered; the drawings are for paper alone. */
  | { readonly is: 'steps'; readonly steps: readonly PicturedStep[] }
  | { readonly is: 'rows'; readonly look: RowLook; readonly rows: readonly Row[] }
  /** Kept on one page of paper where it fits. */
  | { readonly is: 'group'; readonly look: 'box' | 'plain' | 'columns'; readonly parts: readonly Part[] }
  | { readonly is: 'timetable'; readonly slots: readonly Slot[] }
  /** Room to write on paper. */
  | { readonly is: 'lines'; readonly label: string; readonly count: number }
  | { readonly is: 'page' };

export type Level = 2 | 3 | 4 | 5;

/** A part of a talk: its minutes, and what it is. */
export interface Slot {
  readonly minutes: number;
  readonly title: string;
}

export interface Sheet {
  /** What kind of sheet it is, above its title: `Team talk`. */
  readonly kind: string;
  readonly title: string;
  /** Who it is for and how it is used, in a sentence or two. */
  readonly about: string;
  /** Short facts under the title, such as `25 minutes`. */
  readonly marks: readonly string[];
  /** 18 point instead of 11. */
  readonly large?: true;
  readonly parts: readonly Part[];
  readonly foot: string;
}

export function heading(level: Level, text: string, more: { anchor?: string; aside?: string } = {}): Part {
  return { is: 'heading', level, text, ...more };
}

export function prose(text: Prose, under?: Level): Part {
  return { is: 'prose', prose: text, ...(under ? { under } : {}) };
}

export function paragraph(...text: Prose): Part {
  return { is: 'prose', prose: [['p', ...text]] };
}

export function list(marks: Marks, items: readonly (Prose | string)[]): Part {
  return { is: 'list', marks, items: items.map((item) => (typeof item === 'string' ? [item] : item)) };
}

export function rows(labelled: readonly Row[], look: RowLook = 'stacked'): Part {
  return { is: 'rows', look, rows: labelled };
}

export function box(...parts: readonly Part[]): Part {
  return { is: 'group', look: 'box', parts };
}

export function together(...parts: readonly Part[]): Part {
  return { is: 'group', look: 'plain', parts };
}

/** A sheet, and where it goes: `dynamics/team-talk`, without what tells HTML from text. */
export interface NamedSheet {
  readonly path: string;
  readonly sheet: Sheet;
}
