import type { Prose } from '../../src/content/prose';
import type { Recording } from '../../src/content/recording';
import type { Tailored } from '../../src/content/role';
import type { VoiceKind } from '../../src/content/voice-kind';
import type { Names } from './names';
import type { Place } from './notes';

/**
 * What a fact is: a law, guidance that is in force, a figure, what somebody found out, or good practice.
 * It says how soon the fact grows old.
 */
export const FACT_KINDS = ['law', 'guidance', 'figure', 'finding', 'practice'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Whether it is true only as long as somebody keeps it in force: it can stop being so on a day. */
export function isInForce(kind: FactKind): boolean {
  return kind === 'law' || kind === 'guidance';
}

/** A line of the register of facts, `content/facts.yaml`. Days are `YYYY-MM-DD`. */
export interface Fact {
  readonly id: string;
  readonly text: string;
  /** In which year it was true or published, in words such as `about 2023`. */
  readonly year: string;
  readonly source: string;
  readonly kind: FactKind;
  /** What to mind when it is told; '' when there is nothing. */
  readonly care: string;
  /** Somebody has to look again before it is published. */
  readonly verify: boolean;
  /** The day by which somebody looks at it again. */
  readonly review: string;
  /** The day from which on it may not be shown; '' where it has none. */
  readonly retireBy: string;
}

/** A question, a block or a paragraph that rests on a fact. */
export interface FactUse {
  readonly fact: string;
  /** As authors name it, such as `single`; `text` for a paragraph. */
  readonly kind: string;
  /** The id of the question or block; '' for a paragraph. */
  readonly id: string;
  readonly place: Place;
  /** Of its file: it holds from the line of `place` to this one. */
  readonly lastLine: number;
}

/** An entry of the register of voices, `content/voices.yaml`. */
export interface Voice {
  readonly id: string;
  readonly kind: VoiceKind;
  /** A quotation, its marks included; empty when they were taken out of the register with its `withdrawn`. */
  readonly words: Prose;
  /** The words as somebody said them; null where there is none, or none that can be played. */
  readonly recording: Recording | null;
  /** The names of the recording's files, whether they can be used or not. */
  readonly files: readonly string[];
  /** What the person agreed to; null where nobody did, as with invented words. */
  readonly consent: Consent | null;
  readonly reviewed: Reviewed | null;
  /** The day on which the person took their words back; '' while they have not. */
  readonly withdrawn: string;
}

interface Consent {
  /** Who holds the form: a role, never the name of whoever gave the words. */
  readonly by: string;
  readonly on: string;
  /** What the words may be used for. */
  readonly scope: string;
  /** The last day on which they may be shown. */
  readonly until: string;
}

/** A `voice` of a screen, with the entry that it shows. */
export interface VoiceUse {
  readonly voice: string;
  readonly place: Place;
}

/** Who has read something, and the day. */
interface Reviewed {
  readonly by: string;
  readonly on: string;
}

export interface Change {
  readonly version: string;
  /** `YYYY-MM-DD`, as every day here. */
  readonly date: string;
  readonly what: string;
}

/** A part of a screen that a domestic abuse specialist reads before it is published. */
export interface SpecialistMark {
  readonly screen: string;
  readonly what: string;
  /** Null while nobody has read it. */
  readonly reviewed: Reviewed | null;
}

/** A question for a team to talk over, about its own work. */
export interface TeamPrompt extends Tailored {
  readonly ask: string;
  /** What good looks like: a sentence or two for whoever leads the talk. */
  readonly listenFor: string;
}

/** What authors and reviewers need to know of a module, and no learner's device carries. */
export interface ModuleAbout {
  readonly id: string;
  readonly version: string;
  readonly factsAsOf: string;
  /** The day by which the whole module must be read again. */
  readonly review: string;
  /** A role, not a person. */
  readonly owner: string;
  readonly changes: readonly Change[];
  readonly specialistReview: readonly SpecialistMark[];
  /** The screen that is the module's role card; null while no screen says so. */
  readonly card: string | null;
  /** In the author's order; empty where there are none. */
  readonly prompts: readonly TeamPrompt[];
  readonly factUses: readonly FactUse[];
  readonly voiceUses: readonly VoiceUse[];
}

/** The words that the course explains, `content/glossary.yaml`. */
export interface Glossary {
  readonly terms: readonly GlossaryTerm[];
  /** Abbreviations that everybody knows. */
  readonly plain: readonly string[];
}

interface GlossaryTerm {
  readonly term: string;
  /** Other forms under which it stands in the texts. */
  readonly also: readonly string[];
  readonly means: string;
}

export interface Role {
  readonly id: string;
  readonly title: string;
  /** What teams of this role call a short talk at work; '' when they have no word of their own. */
  readonly talk: string;
}

export interface ForAuthors {
  readonly facts: readonly Fact[];
  readonly voices: readonly Voice[];
  /** What the council calls things: sheets say it as the modules do. */
  readonly names: Names;
  /** Null while the course has none. */
  readonly glossary: Glossary | null;
  readonly roles: readonly Role[];
  /** In the course's order. */
  readonly modules: readonly ModuleAbout[];
}
