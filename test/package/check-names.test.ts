import { expect, test } from 'vitest';
import { checkNames } from '../../scripts/package/check-names';

test('a file name with a blank or an accent is refused by name, with the mend', () => {
  const found = checkNames(['index.html', 'assets/front door.svg', 'assets/café.svg']);
  expect(found.map(({ what }) => what)).toEqual([
    'The file name "assets/front door.svg" has characters that some learning management systems cannot unpack.',
    'The file name "assets/café.svg" has characters that some learning management systems cannot unpack.',
  ]);
  expect(found[0]?.mend).toBe('Rename it with the letters A to Z, digits, full stops, hyphens and underscores only.');
});

test('two names that differ only in capital letters are refused together', () => {
  expect(checkNames(['assets/Door.js', 'assets/door.js'])).toEqual([
    {
      code: 'package-same-file-name',
      what: 'The file names "assets/door.js" and "assets/Door.js" differ only in capital letters, so one would replace the other on some servers.',
      mend: 'Rename one of them.',
    },
  ]);
});

test('the names that the build gives are fine', () => {
  expect(checkNames(['index.html', 'assets/main-B3x_9-.js', 'manifest.webmanifest'])).toEqual([]);
});
