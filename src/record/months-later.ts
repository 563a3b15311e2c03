/**
 * A moment so many months on by the calendar of this device; the last day of the month where that one
 * has no such day, as with a year after 29 February.
 *
 * @param seconds - epoch seconds.
 * @param months - 0 or more.
 * @returns epoch seconds.
 */
export function monthsLater(seconds: number, months: number): number {
  const date = new Date(seconds * 1000);
  const day = date.getDate();
  date.setMonth(date.getMonth() + months);
  // It went on into the month after.
  if (date.getDate() !== day) date.setDate(0);
  return date.getTime() / 1000;
}
