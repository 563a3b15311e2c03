import { expect, test } from 'vitest';
import { linesWith, sourceFiles, withoutComments } from './source-code';

/** What broke e-learning in real use and can be seen in the source. Each rule has a line that breaks it. */
const RULES = [
  {
    rule: 'leaving is never noticed by unload or beforeunload, which browsers and LMS frames switch off',
    pattern: /['"`](before)?unload['"`]|\bon(before)?unload\b/,
    breaks: "window.addEventListener('beforeunload', save);",
  },
  {
    rule: 'no address outside the package is named where the runtime could fetch it',
    pattern: /https?:\/\/(?!www\.w3\.org\/)[\w[$]/,
    breaks: "const font = 'https://fonts.example/inter.woff2';",
  },
  {
    rule: 'no address without a scheme leads out of the package either',
    pattern: /['"`(]\/\/[\w-]+\.\w/,
    breaks: 'css`@import url(//cdn.example/base.css)`;',
  },
  {
    rule: 'no string ever becomes HTML or code',
    pattern:
      /\b(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|document\.write)\b|\beval\s*\(|new Function\(/,
    breaks: 'host.innerHTML = title;',
  },
];

const files = sourceFiles();

test.each(RULES)('$rule', ({ pattern }) => {
  expect(files.length).toBeGreaterThan(0);
  expect(linesWith(pattern, files)).toEqual([]);
});

test.each(RULES)('a line against "$rule" would be found', ({ pattern, breaks }) => {
  expect(linesWith(pattern, [{ path: 'src/app/x.ts', lines: [breaks] }])).toEqual([`src/app/x.ts: ${breaks}`]);
});

test('a comment may name a source or explain what is not done', () => {
  const source = '// Never beforeunload: see https://example.org/why\nexport const a = 1; /* eval( */\n';
  expect(withoutComments('x.ts', source).trim()).toBe('export const a = 1;');
});
