const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-11-21` as `21 November 2026`. */
export function longDay(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}
