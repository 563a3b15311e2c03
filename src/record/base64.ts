/** RFC 4648, section 5 ("base64url"): the digits that no LMS and no address bar rewrites, by their worth. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** @param worth - 0 to 63. */
export function digitOf(worth: number): string {
  return DIGITS.charAt(worth);
}

/** 0 to 63, or -1 for anything that is not one digit. */
export function worthOf(digit: string): number {
  return digit.length === 1 ? DIGITS.indexOf(digit) : -1;
}
