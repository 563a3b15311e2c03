import type { Voice } from '../content/authors';

/** A voice that may not be shown any more, and why. */
export type EndedVoice =
  | { readonly id: string; readonly why: 'withdrawn' | 'expired'; readonly on: string }
  /** Its line was taken out of the register, so nobody can say whether it may be shown. */
  | { readonly id: string; readonly why: 'unlisted' };

/** What the register says by now of the voices that a package in use shows. */
export interface VoicesInUse {
  /** False of a package that was made before packages listed their voices: it may show any that have ended. */
  readonly known: boolean;
  readonly ended: readonly EndedVoice[];
}

/**
 * @param shown - The ids that the package lists; undefined where it does not say.
 * @param today - `YYYY-MM-DD`.
 */
export function voicesInUse(
  shown: readonly string[] | undefined,
  register: readonly Voice[],
  today: string,
): VoicesInUse {
  const ids = shown ?? register.map(({ id }) => id);
  const ended = ids.flatMap((id) => {
    const voice = register.find((each) => each.id === id);
    return voice ? endOf(voice, today) : [{ id, why: 'unlisted' } as const];
  });
  return { known: shown !== undefined, ended };
}

function endOf({ id, withdrawn, consent }: Voice, today: string): EndedVoice[] {
  if (withdrawn !== '') return [{ id, why: 'withdrawn', on: withdrawn }];
  // Days written as `YYYY-MM-DD` sort as text.
  return consent && consent.until < today ? [{ id, why: 'expired', on: consent.until }] : [];
}
