import type { ContactUse } from './contact-use';
import type { LevelOneLimit } from './level-one-limit';
import type { Pictogram } from './pictogram';
import type { Prose } from './prose';
import type { Question } from './question';
import type { Recording } from './recording';
import type { Tailored } from './role';
import type { Scene } from './scene';
import type { VoiceKind } from './voice-kind';

/** Plain reading; the only block without an id, because nothing about it is ever kept. */
export interface ProseBlock {
  readonly kind: 'prose';
  readonly prose: Prose;
}

/** Short headings that each open to show more. */
export interface RevealBlock {
  readonly kind: 'reveal';
  readonly id: string;
  readonly items: readonly { readonly title: string; readonly prose: Prose }[];
  /** The places of the items that are open from the start, from 0: a role's own part of its role card. */
  readonly open?: readonly number[];
}

/** 'Say this, not that': the right words beside the wrong ones, and why. */
export interface CompareBlock {
  readonly kind: 'compare';
  readonly id: string;
  readonly pairs: readonly { readonly avoid: Prose; readonly better: Prose; readonly why: Prose }[];
}

/** Things to do in order, each beside a drawing. The words say all that there is to know. */
export interface StepsBlock {
  readonly kind: 'steps';
  readonly id: string;
  readonly steps: readonly PicturedStep[];
}

export interface PicturedStep {
  readonly icon: Pictogram;
  readonly prose: Prose;
}

/** What a learner can do at a step of a scenario. */
export interface Choice {
  /** One character, given by the author. */
  readonly id: string;
  readonly text: Prose;
  readonly feedback: Prose;
  readonly good: boolean;
  /** The step that it leads to; null when the learner stays and can choose again. */
  readonly to: string | null;
}

/** One moment of a scenario. A step without choices ends it. */
export interface ScenarioStep {
  readonly id: string;
  readonly prose: Prose;
  readonly choices: readonly Choice[];
}

/** A branching story; the first step opens it. */
export interface ScenarioBlock {
  readonly kind: 'scenario';
  readonly id: string;
  readonly title: string;
  readonly steps: readonly ScenarioStep[];
  /** What it shows, for who would rather not read it; absent where the author wrote none. */
  readonly summary?: Prose;
}

/** A question for practice: marked at once, never part of the score. Its id is the question's. */
export interface QuestionBlock {
  readonly kind: 'question';
  readonly id: string;
  readonly question: Question;
}

/** A statement to think about: a myth or a fact, and what the evidence says. Never scored. */
export interface MythBlock {
  readonly kind: 'myth';
  readonly id: string;
  readonly statement: Prose;
  readonly verdict: 'myth' | 'fact';
  readonly evidence: Prose;
  /** Who found it out, with the year. */
  readonly source: Prose;
}

/** How control grows, moment by moment; each is opened after the one before it. */
export interface TimelineBlock {
  readonly kind: 'timeline';
  readonly id: string;
  readonly title: string;
  /** Two at least. */
  readonly steps: readonly TimelineStep[];
}

export interface TimelineStep {
  /** In the author's words, such as 'After six months'. */
  readonly when: string;
  readonly happened: Prose;
  /** What somebody who works in housing might see of it. */
  readonly seen: Prose;
}

/** A private moment to think. What is written there is kept nowhere. */
export interface ReflectionBlock {
  readonly kind: 'reflection';
  readonly id: string;
  readonly prompt: Prose;
}

/** The few things to take away. */
export interface KeyPointsBlock {
  readonly kind: 'key-points';
  readonly id: string;
  readonly prose: Prose;
}

/** Set apart from the text: a content note, or what Level 1 does not ask anyone to do. */
export interface NoticeBlock {
  readonly kind: 'notice';
  readonly id: string;
  readonly title: string;
  readonly prose: Prose;
}

/** The council's contacts and helplines, from `local.yaml`. */
export interface ContactsBlock {
  readonly kind: 'contacts';
  readonly id: string;
  /** Those for these uses only; absent for all of them. */
  readonly uses?: readonly ContactUse[];
}

/** What Level 1 does not prepare people to do, from `course.yaml`, so that every module says the same. */
export interface LimitsBlock {
  readonly kind: 'limits';
  readonly id: string;
  readonly limits: readonly LevelOneLimit[];
}

/** Words of somebody who lived through abuse, or such as they might say. Who agreed to it, and how, is for authors. */
export interface VoiceBlock {
  readonly kind: 'voice';
  readonly id: string;
  readonly voice: VoiceKind;
  /** A quotation, its marks included. */
  readonly words: Prose;
  /** The words in the voice that said them; absent where they are only to be read. */
  readonly recording?: Recording;
}

/** Something to listen to or to watch, and the same in words. Nobody has to play it, and nothing is kept of it. */
export interface RecordingBlock {
  readonly kind: 'recording';
  readonly id: string;
  readonly title: string;
  readonly recording: Recording;
  /** What is said, and in a film what is shown. */
  readonly transcript: Prose;
}

/** A record or a message as somebody wrote it, with phrases to write in a better way. For practice, never scored. */
export interface RewriteBlock {
  readonly kind: 'rewrite';
  readonly id: string;
  /** What it is that somebody wrote. */
  readonly title: string;
  /** The record line by line, each line in parts. */
  readonly record: readonly (readonly RecordPart[])[];
  readonly phrases: readonly Phrase[];
}

/** A piece of a record: words that stay, or the id of a phrase. */
export type RecordPart = string | { readonly phrase: string };

/** Words of a record, and two or three ways to write them. */
export interface Phrase {
  /** One character, given by the author. */
  readonly id: string;
  readonly text: string;
  readonly ways: readonly Way[];
}

/** A way to write a phrase; one of them is the better one. */
export interface Way {
  /** One character, given by the author. */
  readonly id: string;
  readonly text: Prose;
  readonly better: boolean;
  readonly feedback: Prose;
}

/** Cards to put into two or three groups. For practice, never scored. */
export interface SortBlock {
  readonly kind: 'sort';
  readonly id: string;
  readonly prompt: Prose;
  readonly groups: readonly string[];
  readonly cards: readonly Card[];
}

export interface Card {
  /** One character, given by the author. */
  readonly id: string;
  readonly text: Prose;
  /** Where it belongs: the place of the group in the list, from 0. */
  readonly group: number;
  readonly feedback: Prose;
}

/** A drawing with things to look at more closely, each of which opens to show more. */
export interface HotspotBlock {
  readonly kind: 'hotspot';
  readonly id: string;
  readonly title: string;
  /** The drawing in words. */
  readonly prose: Prose;
  readonly scene: Scene;
  readonly spots: readonly Spot[];
}

/** A part of a drawing, in the drawing's own units. */
export interface Spot {
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly prose: Prose;
}

export type Block = AnyBlock & Tailored;

type AnyBlock =
  | ProseBlock
  | StepsBlock
  | RevealBlock
  | CompareBlock
  | ScenarioBlock
  | QuestionBlock
  | MythBlock
  | TimelineBlock
  | ReflectionBlock
  | KeyPointsBlock
  | NoticeBlock
  | ContactsBlock
  | LimitsBlock
  | VoiceBlock
  | RecordingBlock
  | RewriteBlock
  | SortBlock
  | HotspotBlock;

/** A block of which it is kept what the learner did with it. */
export type StatefulBlock = QuestionBlock | ScenarioBlock | MythBlock | ExerciseBlock;

/** A block that is practised part by part, as often as a learner likes. */
export type ExerciseBlock = RewriteBlock | SortBlock;

export function isStateful(block: Block): block is StatefulBlock {
  return block.kind === 'question' || block.kind === 'scenario' || block.kind === 'myth' || isExercise(block);
}

function isExercise(block: Block): block is ExerciseBlock {
  return block.kind === 'rewrite' || block.kind === 'sort';
}
