import type { Facts } from './facts';

/** When the last module of a completed course was done, in epoch seconds; 0 where none is. */
export function finishedOn({ modules }: Pick<Facts, 'modules'>): number {
  return Math.max(0, ...modules.map(({ completedAt }) => completedAt ?? 0));
}
