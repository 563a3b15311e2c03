/**
 * The first eight digits of the numbers that Ofcom keeps free for plays and examples. Three more
 * follow; nobody is ever called by one of them.
 *
 * Source: Ofcom, "Telephone numbers for use in TV and radio drama programmes".
 */
const KEPT_FREE = [
  ...['0113', '0114', '0115', '0116', '0117', '0118', '0121', '0131', '0141', '0151', '0161'].map(
    (area) => `${area} 496 0`,
  ),
  '0191 498 0',
  '01632 960',
  '020 7946 0',
  '028 9649 6',
  '029 2018 0',
  '03069 990',
  '07700 900',
  '0808 157 0',
  '0909 879 0',
].map(digitsOf);

/** Whether a number is one that belongs to nobody, however it is grouped. */
export function isDramaNumber(phone: string): boolean {
  const digits = digitsOf(phone);
  return digits.length === 11 && KEPT_FREE.includes(digits.slice(0, 8));
}

function digitsOf(phone: string): string {
  return phone.replaceAll(' ', '');
}
