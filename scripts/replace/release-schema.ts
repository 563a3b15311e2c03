import { z } from 'zod';
import { id, voiceId } from '../content/grammar';
import { ALL_STANDARDS } from '../package/standards';

/**
 * What a released package held. A packager of next year reads what one of today wrote, so a change
 * here is a new format, and the old ones go on being read. What the hashes are made of is part of it.
 * Only what older programs can do without may be added to a format, and may be missing from it.
 */
export const FORMAT = 1;

/** In characters: enough to know a screen or a question by. */
export const LONGEST_TITLE = 120;

/** More screens or questions of one module could not all have short keys of their own (see `shortKey`). */
const MOST_IN_MODULE = 2000;
const MOST_MODULES = 500;
const MOST_ROLES = 100;
const MOST_VOICES = 10_000;

/** An author's words on their way to a terminal, which obeys control characters. */
const title = z
  .string()
  .max(LONGEST_TITLE)
  .transform((words) => words.replace(/\p{Cc}/gu, ' '));
const digest = z.string().regex(/^[0-9a-f]{8}$/);
/** `''` for none. */
const word = z.string().regex(/^[A-Za-z0-9-]{0,64}$/);
const item = { id, title, hash: digest };

const block = z.object({
  ...item,
  /** Of a scenario, the ids of its steps; of a practice question none. */
  steps: z.array(id).max(MOST_IN_MODULE),
});

const screen = z.object({
  ...item,
  /** The ids of the roles that it is for; not there when it is for every role. */
  roles: z.array(id).max(MOST_ROLES).optional(),
});

const question = z.object({
  ...item,
  /** Changes whenever other responses are right. */
  right: digest,
  /** By letter: changes whenever it stands for other words. */
  answers: z.record(z.string().regex(/^[a-z0-9]$/), digest),
});

const module = z.object({
  ...item,
  draw: z.int().min(0).max(MOST_IN_MODULE),
  screens: listOf(screen),
  blocks: listOf(block),
  questions: listOf(question),
});

export const releaseSchema = z.object({
  format: z.literal(FORMAT),
  package: z.object({
    standard: z.enum(ALL_STANDARDS),
    form: z.discriminatedUnion('is', [
      z.object({ is: z.literal('suite') }),
      z.object({ is: z.literal('per-module') }),
      z.object({ is: z.literal('module'), moduleId: id }),
    ]),
    fixed: z.object({ role: word, language: word }),
  }),
  course: z.object({
    id,
    title,
    revision: z.string().regex(/^[\w-]{1,64}$/),
    passMark: z.number().min(0).max(1),
  }),
  modules: z.array(module).max(MOST_MODULES).refine(eachOnce),
  /** The ids of the voices on its screens, never their words; not there in packages from before they were listed. */
  voices: z.array(voiceId.max(64)).max(MOST_VOICES).optional(),
});

export type Release = z.infer<typeof releaseSchema>;
export type ReleasedModule = Release['modules'][number];
export type ReleasedQuestion = ReleasedModule['questions'][number];
export type ReleasedScreen = ReleasedModule['screens'][number];
export type ReleasedBlock = ReleasedModule['blocks'][number];

/** Anything that progress is kept for, by its id. */
export interface Item {
  readonly id: string;
  readonly title: string;
  /** Changes with anything that a learner meets in it. */
  readonly hash: string;
}

function listOf<T extends z.ZodType<{ id: string }>>(part: T) {
  return z.array(part).max(MOST_IN_MODULE).refine(eachOnce);
}

function eachOnce(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map((each) => each.id)).size === items.length;
}
