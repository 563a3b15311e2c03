import { expect, test } from 'vitest';
import { element, escapeXml, printDocument } from '../../scripts/package/xml';

test('characters that mean something to XML are escaped', () => {
  expect(escapeXml(`Don't <stay> & "wait"`)).toBe('Don&apos;t &lt;stay&gt; &amp; &quot;wait&quot;');
});

test('characters that no XML document may hold are left out', () => {
  expect(escapeXml('a\u0000b\u0007c\uFFFEd\uD800e')).toBe('abcde');
});

test('accents, Welsh letters and emoji stay as they are', () => {
  expect(escapeXml('Tŷ, café, 🚪')).toBe('Tŷ, café, 🚪');
});

test('attributes are escaped, and text has no blanks added to it', () => {
  const root = element('a', { href: 'x?y=1&z="2"' }, element('b', {}, 'one & ', 'two'), element('c', {}));
  expect(printDocument(root)).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<a href="x?y=1&amp;z=&quot;2&quot;">',
      '  <b>one &amp; two</b>',
      '  <c/>',
      '</a>',
      '',
    ].join('\n'),
  );
});
