/** CRC-32 as Ethernet, zip and PNG have it (ISO 3309): the polynomial, its bits reversed. */
const POLYNOMIAL = 0xedb88320;

/**
 * A number of 32 bits that changes whenever one character of an ASCII text does, or up to four
 * beside each other; other damage goes unnoticed once in 4,000 million times.
 */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at) & 0xff;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
  }
  return ~crc >>> 0;
}
