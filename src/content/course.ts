import type { Block } from './block';
import type { CompletionFile } from './completion-file';
import type { ContactUse } from './contact-use';
import type { LevelOneLimit } from './level-one-limit';
import type { Question } from './question';
import type { Role, Tailored } from './role';

/** One screen: one idea, read and done in a minute or two. */
export interface Screen extends Tailored {
  readonly id: string;
  readonly title: string;
  /** Whether it is the module's role card, which people print and keep. */
  readonly card?: true;
  /** Asked before the screen is shown; absent where there is nothing to ask. */
  readonly heavy?: ContentNote;
  readonly blocks: readonly Block[];
}

/** What a learner is told before they read of something that may be close to home. */
export interface ContentNote {
  /** What the screen is about, in one sentence. */
  readonly note: string;
  /** What it teaches, for who would rather not read it. */
  readonly summary: string;
}

/** A screen for who has more time. It counts for nothing, and nothing of it is kept. */
export interface OptionalScreen extends Screen {
  /** Reading it, at the course's stated reading speed; of the role that meets most of it, rounded up: 1 at least. */
  readonly minutes: number;
}

/** What a learner can do after the module, as the author states it. */
export interface LearningOutcome {
  readonly id: string;
  readonly text: string;
}

/** A whole module, loaded when a learner opens it. */
export interface Module {
  readonly id: string;
  readonly title: string;
  readonly outcomes: readonly LearningOutcome[];
  readonly screens: readonly Screen[];
  /** The bank that tests are drawn from. */
  readonly questions: readonly Question[];
  /** How many questions one test asks. */
  readonly draw: number;
  /** What nobody has to read, in the author's order; absent where there is none. */
  readonly more?: readonly OptionalScreen[];
  /** Whether a page of its own explains the module's words. See `openBackground`. */
  readonly glossary?: true;
}

/** What the course home and the learning record need to know of a module without opening it. */
export interface ModuleOutline {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Reading, doing and the test, at the course's stated reading speed; of the longest role's path. */
  readonly minutes: number;
  /** Every screen's id, in order. */
  readonly screens: readonly string[];
  /** The ids of blocks that keep a state. */
  readonly blocks: readonly string[];
  /** The ids of the bank's questions. */
  readonly questions: readonly string[];
  /** By role id, for each role to which it is something else than this. See `courseForRole`. */
  readonly forRoles?: Readonly<Record<string, RoleOutline>>;
}

/** What a module is to one role. */
export interface RoleOutline {
  readonly minutes: number;
  /** The ids of what only other roles meet. */
  readonly without: Pick<ModuleOutline, 'screens' | 'blocks' | 'questions'>;
}

/** Somebody to turn to, as the council's `local.yaml` gives it. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  /** What the texts call it besides; absent where they only say its name. */
  readonly called?: readonly string[];
  /** Who it is for or when to use it, in one sentence. */
  readonly about: string;
  /** As a person would dial it, with spaces; '' when there is none. */
  readonly phone: string;
  /** An `https:` address; '' when there is none. */
  readonly web: string;
  /** When it answers, in words; '' when it is not known. */
  readonly hours: string;
  readonly use: ContactUse;
  /** The day on which a person checked it, `YYYY-MM-DD`; '' when nobody has. */
  readonly checked: string;
}

/** What an employer says that its staff can expect. */
export interface Policy {
  readonly title: string;
  /** An `https:` address. */
  readonly web: string;
}

/** A course to take after this one. */
export interface NextCourse extends Tailored {
  readonly title: string;
  /** An `https:` address; '' when there is none. */
  readonly web: string;
}

/** What a council changes without touching the modules. */
export interface Local {
  readonly council: string;
  /** Whoever is for immediate danger comes first. */
  readonly contacts: readonly Contact[];
  /** After how many months somebody has to check each of them again: 1 to 24. See `howChecked`. */
  readonly checkedWithinMonths: number;
  readonly policy?: Policy;
  readonly next?: readonly NextCourse[];
  readonly sharedDevice: SharedDevice;
  readonly completionFile: CompletionFile;
}

/** How a device that people share keeps them apart, where no LMS opened the course. */
export interface SharedDevice {
  /** After so many minutes in which nobody does anything it asks again who is learning: 1 to 240; 0 for never. */
  readonly idleMinutes: number;
}

/** How long a certificate of the course holds, from the day of completion. */
export interface Certificate {
  /** In months, until the course is due again: 1 to 120. */
  readonly validMonths: number;
  /** In months, until a short refresher is: 1 to 120; absent where none is asked for. */
  readonly refresherMonths?: number;
}

/** The compiled course, without its modules' content. */
export interface Course {
  /** Names the databases, caches, locks and channels of the course. */
  readonly id: string;
  readonly title: string;
  /** Changes whenever any content changes. */
  readonly revision: string;
  /** The share of right answers that passes a test, 0 to 1. */
  readonly passMark: number;
  /** In words a minute: what the minutes of its modules are worked out from. */
  readonly readingSpeed: number;
  /** Those that the course is for; one where the launch has settled it; absent where nobody says. See `roleIn`. */
  readonly roles?: readonly Role[];
  /** What Level 1 does not prepare people to do, in the author's order; absent where the author does not say. */
  readonly levelOneLimits?: readonly LevelOneLimit[];
  /** Absent where finishing earns none: a module on its own is not the course. */
  readonly certificate?: Certificate;
  readonly modules: readonly ModuleOutline[];
  readonly local: Local;
}
