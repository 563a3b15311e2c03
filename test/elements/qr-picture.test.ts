import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrPicture } from '../../src/elements/qr-picture';
import { toCarryCode } from '../../src/record/carry-code';
import { fourFinishedModules, fourModuleCourse } from '../record/four-modules';

const code = toCarryCode(fourFinishedModules, 'Sam', fourModuleCourse);

/** As a camera would see the picture, each module being 4 pixels wide; `isSpoilt` says where it is scratched. */
function seen(text: string, isSpoilt: (x: number, y: number) => boolean = () => false): string {
  const { size, path } = qrPicture(text)!;
  const scale = 4;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  const paint = (x: number, y: number, shade: number) => {
    for (let at = 0; at < scale * scale; at++) {
      const pixel = (y * scale + Math.floor(at / scale)) * width + x * scale + (at % scale);
      data.fill(shade, pixel * 4, pixel * 4 + 3);
    }
  };
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(length); step++) paint(Number(x) + step, Number(y), 0);
  }
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) if (isSpoilt(x, y)) paint(x, y, 255);
  return decodeQR({ width, height: width, data });
}

test('more than any QR code holds has no picture', () => {
  expect(qrPicture('A'.repeat(4297))).toBeNull();
});

test('four finished modules are read back from their picture, of 105 modules and the white around them', () => {
  expect(qrPicture(code)?.size).toBe(105 + 2 * 4);
  expect(seen(code)).toBe(code);
});

test('a crack across the picture does not stop it from being read', () => {
  expect(seen(code, (x, y) => Math.abs(x - y - 20) <= 1)).toBe(code);
});

test('a code that is too long to mend a quarter of itself has a picture that mends less', () => {
  const long = 'A1'.repeat(1500);
  expect(seen(long)).toBe(long);
});
