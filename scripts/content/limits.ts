import { z } from 'zod';

/** The limits that `npm run check` holds the content to, as `limits` in course.yaml may set them. */
export const limits = z.strictObject({
  readingAge: z.number().min(6).max(18).optional(),
  wordsPerScreen: z.int().min(20).max(1000).optional(),
  minutesPerModule: z.int().min(1).max(120).optional(),
  minutesWithoutAction: z.number().min(0.5).max(30).optional(),
});

export type Limits = { readonly [K in keyof z.output<typeof limits>]-?: number };

export const USUAL_LIMITS: Limits = {
  // Years. Plain English for people who read it between two jobs, some of them in a second language.
  readingAge: 12,
  // A minute and a quarter at 200 words a minute, practice included. A guess until measured.
  wordsPerScreen: 250,
  // What fits between two jobs in one sitting.
  minutesPerModule: 15,
  minutesWithoutAction: 3,
};

/** After how many months a contact has to be checked again: `checkedWithinMonths` in local.yaml. */
export const checkedWithinMonths = z.int().min(1).max(24);
export const USUAL_CHECKED_WITHIN_MONTHS = 6;
