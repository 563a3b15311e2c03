/** A, B, C; no list here is as long as the alphabet. */
export function letterOf(at: number): string {
  return String.fromCharCode(65 + at);
}
