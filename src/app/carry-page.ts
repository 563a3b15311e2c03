import type { Episode } from '../episode/episode';

/**
 * Whether the work, if there is any, may have to be carried: no learning system has it. One that has
 * only just been opened has not had the time to take it, and an offer that comes and goes confuses.
 */
export function canCarryOut({ kept, connection }: Pick<Episode, 'kept' | 'connection'>, isInLms: boolean): boolean {
  if (isInLms && connection.is === 'connecting') return false;
  if (kept === 'keeping') return !isInLms;
  return kept === 'here' || kept === 'waiting' || kept === 'nowhere';
}
