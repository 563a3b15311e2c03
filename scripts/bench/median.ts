/**
 * The middle of some figures; of an even number of them, halfway between the middle two.
 *
 * @throws when there are none: a median of nothing would pass for a measurement.
 */
export function median(figures: readonly number[]): number {
  if (figures.length === 0) throw new Error('There is nothing to take the median of.');
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}

/**
 * The figure that 95 in 100 do not pass: the nearest one measured, never one in between.
 *
 * @throws when there are none.
 */
export function percentile95(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const found = sorted[Math.ceil(sorted.length * 0.95) - 1];
  if (found === undefined) throw new Error('There is nothing to take the slowest of.');
  return found;
}
