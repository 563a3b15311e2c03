/** What has no place in one line of text: controls, line breaks, marks that turn its direction, half characters. */
const NO_TEXT = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** One line of text, cut to a length in UTF-16 units (as LMSs count) and never through a character. */
export function plainLine(text: string, limit: number): string {
  const line = text.replace(NO_TEXT, ' ').replace(/ {2,}/g, ' ').trim();
  // A cut through a surrogate pair leaves half of it, which `encodeURIComponent` in an LMS would throw at.
  return line
    .slice(0, limit)
    .replace(/\p{Cs}/gu, '')
    .trim();
}

/**
 * An id that every LMS takes: letters, digits and underscores, a letter first, a letter or digit last,
 * 2 to 64 characters. Moodle refuses hyphens, blanks and anything beyond ASCII in some places.
 */
export function identifier(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9_]/g, '_');
  const begun = /^[A-Za-z]/.test(safe) ? safe : `q${safe}`;
  const cut = begun.slice(0, 63);
  return /[A-Za-z0-9]$/.test(cut) && cut.length > 1 ? cut : `${cut}0`;
}
