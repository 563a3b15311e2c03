/**
 * A plain decimal with no more places than it needs, never an exponent: Moodle takes neither `1e-7`
 * nor `.5`, and SCORM 2004 allows 7 places (RTE 4.1.1.7).
 */
export function decimal(value: number, low: number, high: number, places: number): string {
  const within = Math.min(high, Math.max(low, Number.isNaN(value) ? low : value));
  return String(Number(within.toFixed(places)));
}

/** A raw score, 0 to 100, to two places. */
export function rawText(raw: number): string {
  return decimal(raw, 0, 100, 2);
}

/** A number that an LMS shows; null when it shows none, or none that it may hold there. */
export function readDecimal(text: string, low: number, high: number): number | null {
  const value = /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  return value >= low && value <= high ? value : null;
}

/** The larger of what may be unknown. */
export function larger(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}
