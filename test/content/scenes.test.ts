import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Notes } from '../../scripts/content/notes';
import { readScenes } from '../../scripts/content/scenes';
import type { Shape } from '../../src/content/scene';

/** Pieces of which good drawings and bad ones are made. */
const anyMarkup = fc
  .array(
    fc.constantFrom(
      '<g>',
      '</g>',
      '<rect x="1" width="2" fill="var(--teal)"/>',
      '<rect onclick="alert(1)" x="1"/>',
      '<path d="M0 0" stroke="url(#a)"/>',
      "<path d='M0 0' fill='javascript:alert(1)'/>",
      '<path style="fill:red" class="a" id="b"/>',
      '<a href="javascript:alert(1)">',
      '</a>',
      '<script>',
      '</script>',
      '<foreignObject><b>',
      '<![CDATA[<script>]]>',
      '<!ENTITY a "b">',
      '<!--',
      '-->',
      '<rect fill="var(--teal);" transform="rotate(1) url(a)"/>',
      '<use xlink:href="#a"/>',
      '<text>Words</text>',
      '"',
      "'",
      '<',
      '>',
      '&lt;script&gt;',
    ),
    { maxLength: 12 },
  )
  .map((pieces) => `<svg viewBox="0 0 10 10">${pieces.join('')}</svg>`);

const TAGS = ['g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];

function withAllInside(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => [shape, ...withAllInside(shape.shapes)]);
}

test('whatever is in an SVG file, only shapes that can do nothing come out of it', () => {
  fc.assert(
    fc.property(anyMarkup, (source) => {
      const scene = readScenes(new Map([['content/scenes/any.svg', source]]), new Notes()).get('any')!;
      for (const { tag, attributes } of withAllInside(scene.shapes)) {
        expect(TAGS).toContain(tag);
        expect(Object.keys(attributes).join(' ')).not.toMatch(/on|href|style|class|id\b/);
        expect(Object.values(attributes).join(' ')).not.toMatch(/url|script|[<>"';:]/);
      }
    }),
  );
});
