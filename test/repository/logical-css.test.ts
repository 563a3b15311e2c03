import { expect, test } from 'vitest';
import { linesWith, sourceFiles } from './source-code';

/** Left and right as CSS spells them. Logical properties (`inline-start`, `inline-end`) follow the language instead. */
const PHYSICAL = new RegExp(
  [
    /\b(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
    /\bborder-(?:top|bottom)-(?:left|right)-radius\b/,
    /(?:^|[\s;{`])(?:left|right)\s*:\s*(?:-?[\d.]|auto|var\(|calc\(|max\(|min\()/,
    /\b(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

test('styles say start and end, never left and right, so that every language lays out right', () => {
  const files = sourceFiles();
  expect(files.length).toBeGreaterThan(0);
  expect(linesWith(PHYSICAL, files)).toEqual([]);
});

test.each([
  'margin-left: 1rem;',
  'css`button { left: 0 }`',
  'border-top-left-radius: 4px;',
  'text-align: right;',
  '  right: calc(1rem + 2px);',
])('a physical property would be found: %s', (line) => {
  expect(linesWith(PHYSICAL, [{ path: 'src/elements/x.ts', lines: [line] }])).toHaveLength(1);
});

test.each([
  'margin-inline-start: 1rem;',
  'text-align: start;',
  "const pair = { left: 'Doubt', right: 'Believe' };",
  'inset-inline: 0;',
])('what is not a physical property passes: %s', (line) => {
  expect(linesWith(PHYSICAL, [{ path: 'src/elements/x.ts', lines: [line] }])).toEqual([]);
});
