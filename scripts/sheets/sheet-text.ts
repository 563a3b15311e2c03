import type { Prose, ProseElement, ProseNode } from '../../src/content/prose';
import { letterOf } from './letters';
import { childrenOf, inBlocks, inLine, targetOf } from './prose-parts';
import type { Marks, Part, Row, Sheet } from './sheet';
import { minutesOf, timed } from './timetable';
import { plainLetters, wrap } from './wrap';

/**
 * A sheet as plain text in short lines: nothing in it is told by place, weight or ornament, so it can
 * be embossed in Braille, read by any screen reader, or pasted anywhere.
 */
export function sheetText(sheet: Sheet): string {
  const head = [
    wrap(sheet.kind),
    wrap(sheet.title),
    '',
    wrap(sheet.about),
    '',
    ...sheet.marks.map((mark) => wrap(mark)),
  ];
  const parts = sheet.parts.map(partText).filter((text) => text !== '');
  const text = [head.join('\n'), ...parts, wrap(sheet.foot)].join('\n\n');
  return `${plainLetters(text)}\n`;
}

function partText(part: Part): string {
  switch (part.is) {
    case 'heading':
      // Two empty lines above the headings that part the sheet: a reader's finger finds them.
      return `${part.level === 2 ? '\n' : ''}${wrap(part.aside ? `${part.text} (${part.aside})` : part.text)}`;
    case 'prose':
      return proseText(part.prose);
    case 'list':
      return part.items.map((item, at) => itemText(markOf(part.marks, at), item)).join('\n');
    case 'steps':
      return part.steps.map(({ prose }, at) => itemText(markOf('number', at), prose)).join('\n');
    case 'rows':
      return part.rows.map(rowText).join('\n\n');
    case 'group':
      return part.parts
        .map(partText)
        .filter((text) => text !== '')
        .join('\n\n');
    case 'timetable':
      return timed(part.slots)
        .map(({ from, to, title }) => wrap(`${from} to ${to}: ${title}`, 2))
        .concat(`In all: ${minutesOf(part.slots)} minutes`)
        .join('\n');
    case 'lines':
      return wrap(part.label);
    case 'page':
      return '';
  }
}

function markOf(marks: Marks, at: number): string {
  if (marks === 'number') return `${at + 1}.`;
  return marks === 'letter' ? `${letterOf(at)}.` : '-';
}

function itemText(mark: string, item: Prose): string {
  return wrap(`${mark} ${wordsOf(inLine(item))}`, mark.length + 1);
}

function rowText({ label, prose }: Row): string {
  const [first, ...more] = inBlocks(prose);
  // A label that is a sentence has its own end.
  const start = /[.!?"”]$/.test(label) ? label : `${label}:`;
  if (!first) return wrap(start);
  if (first[0] !== 'p') return [wrap(start), blockText(first), ...more.map(blockText)].join('\n');
  return [wrap(`${start} ${wordsOf(childrenOf(first))}`), ...more.map(blockText)].join('\n');
}

function proseText(prose: Prose): string {
  return inBlocks(prose).map(blockText).join('\n\n');
}

function blockText(block: ProseElement): string {
  switch (block[0]) {
    case 'ul':
      return listText(block, 'bullet');
    case 'ol':
      return listText(block, 'number');
    case 'blockquote':
      return proseText(childrenOf(block));
    default:
      return wrap(wordsOf(childrenOf(block)));
  }
}

function listText(element: ProseElement, marks: Marks): string {
  return childrenOf(element)
    .map((item, at) => itemText(markOf(marks, at), typeof item === 'string' ? [item] : childrenOf(item)))
    .join('\n');
}

/** The words of a line; an address is told, because paper has nothing to press. */
function wordsOf(prose: Prose): string {
  return prose.map(nodeWords).join('');
}

function nodeWords(node: ProseNode): string {
  if (typeof node === 'string') return node;
  if (node[0] === 'br') return ' ';
  const words = wordsOf(childrenOf(node));
  const target = targetOf(node).replace(/^(tel|mailto):/, '');
  const isToldAlready = node[0] !== 'link' || target.startsWith('#') || words.includes(target);
  const spaced = node[0] === 'p' || node[0] === 'li' ? `${words} ` : words;
  return isToldAlready ? spaced : `${words} (${target})`;
}
