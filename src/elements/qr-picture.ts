import { type ErrorCorrection, encodeQR } from 'qr';

/** A QR code as one path, a module being one unit wide. */
export interface QrPicture {
  /** In modules, the quiet zone around it included. */
  readonly size: number;
  /** The dark modules, as the `d` of an SVG path. */
  readonly path: string;
}

/** How much may be scratched away and still be read: a quarter; 15%; 7%. The most that there is room for. */
const LEVELS: readonly ErrorCorrection[] = ['quartile', 'medium', 'low'];

/** A reader needs four modules of white all around (ISO/IEC 18004, section 5.3.8). */
const QUIET_ZONE = 4;

/** The picture of a code; null when it is longer than the largest QR code. */
export function qrPicture(code: string): QrPicture | null {
  for (const ecc of LEVELS) {
    try {
      const modules = encodeQR(code, 'raw', { ecc, encoding: 'alphanumeric', border: QUIET_ZONE });
      return { size: modules.length, path: modules.map(rowPath).join('') };
    } catch {
      // Too long for this level; the next holds more.
    }
  }
  return null;
}

/** The dark stretches of one row. */
function rowPath(row: readonly boolean[], y: number): string {
  const text = row.map((isDark) => (isDark ? '1' : '0')).join('');
  return [...text.matchAll(/1+/g)]
    .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('');
}
