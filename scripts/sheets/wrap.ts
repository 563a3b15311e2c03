/**
 * Characters in a line. Paper for Braille mostly holds 40 cells, and A4 as few as 30; a transcriber's
 * software joins and breaks lines again, and 38 is what an embosser that is sent the file as it is can
 * print, with a cell or two for the signs before capitals and numbers. A guess.
 */
export const LINE = 38;

/**
 * Breaks a paragraph into lines between its words. A word longer than a line stands alone.
 *
 * @param hang - By how many spaces the lines after the first are set in.
 */
export function wrap(text: string, hang = 0): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${lines.length === 0 ? '' : ' '.repeat(hang)}${word}`);
  }
  return lines.join('\n');
}

const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
};

/** Typographers' signs as the ones on a keyboard, which every Braille table knows. */
export function plainLetters(text: string): string {
  return text.replace(/[“”‘’–—…]/g, (sign) => PLAIN[sign] ?? sign).replace(/\u00A0/g, ' ');
}
