import type { PicturedStep } from '../../src/content/block';
import { PICTOGRAMS } from '../../src/content/pictogram';
import type { Prose } from '../../src/content/prose';
import { escapeXml } from '../package/xml';
import { proseHtml } from './prose-html';
import { inBlocks, inLine } from './prose-parts';
import type { Level, Part, Row, Sheet, Slot } from './sheet';
import { minutesOf, timed } from './timetable';

/**
 * A sheet as one file that opens and prints anywhere: no script, nothing fetched.
 *
 * @param css - The stylesheet, as text.
 */
export function sheetHtml(sheet: Sheet, css: string): string {
  const anchors = new Set(sheet.parts.flatMap(anchorsOf));
  const parts = sheet.parts.map((part) => partHtml(part, anchors)).join('\n');
  const marks = sheet.marks.map((mark) => `<li>${escapeXml(mark)}</li>`).join('');
  return page(
    `${sheet.kind}: ${sheet.title}`,
    `<header>
<p class="kind">${escapeXml(sheet.kind)}</p>
<h1>${escapeXml(sheet.title)}</h1>
<p class="about">${escapeXml(sheet.about)}</p>
${marks === '' ? '' : `<ul class="marks">${marks}</ul>`}
</header>
<main>
${parts}
</main>
<footer><p>${escapeXml(sheet.foot)}</p></footer>`,
    css,
    sheet.large ? 'large' : '',
  );
}

/** The frame that every sheet has; a browser that is given one may load and run nothing. */
export function page(title: string, body: string, css: string, look = ''): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeXml(title)}</title>
<style>
${css.trim()}
</style>
</head>
<body${look === '' ? '' : ` class="${look}"`}>
${body}
</body>
</html>
`;
}

function anchorsOf(part: Part): string[] {
  if (part.is === 'group') return part.parts.flatMap(anchorsOf);
  return part.is === 'heading' && part.anchor ? [part.anchor] : [];
}

type Anchors = ReadonlySet<string>;

function partHtml(part: Part, anchors: Anchors): string {
  switch (part.is) {
    case 'heading':
      return headingHtml(part);
    case 'prose':
      return blockHtml(part.prose, anchors, part.under);
    case 'list':
      return listHtml(part, anchors);
    case 'steps':
      return `<ol class="steps">${part.steps.map((step) => stepHtml(step, anchors)).join('')}</ol>`;
    case 'rows':
      return `<dl class="${part.look}">${part.rows.map((row) => rowHtml(row, anchors)).join('')}</dl>`;
    case 'group':
      return `<section class="${part.look}">\n${part.parts.map((each) => partHtml(each, anchors)).join('\n')}\n</section>`;
    case 'timetable':
      return timetableHtml(part.slots);
    case 'lines':
      return `<div class="lines"><p>${escapeXml(part.label)}</p>${'<div class="line"></div>'.repeat(part.count)}</div>`;
    case 'page':
      return '<div class="page"></div>';
  }
}

function headingHtml({ level, text, anchor, aside }: Extract<Part, { is: 'heading' }>): string {
  const id = anchor ? ` id="${escapeXml(anchor)}"` : '';
  const beside = aside ? ` <span class="aside">${escapeXml(aside)}</span>` : '';
  return `<h${level}${id}>${escapeXml(text)}${beside}</h${level}>`;
}

function blockHtml(prose: Prose, anchors: Anchors, under: Level = 2): string {
  return proseHtml(inBlocks(prose), { anchors, under });
}

function listHtml({ marks, items }: Extract<Part, { is: 'list' }>, anchors: Anchors): string {
  const tag = marks === 'number' || marks === 'letter' ? 'ol' : 'ul';
  const inside = items.map((item) => `<li>${proseHtml(inLine(item), { anchors, under: 2 })}</li>`).join('');
  return `<${tag} class="${marks}">${inside}</${tag}>`;
}

function stepHtml({ icon, prose }: PicturedStep, anchors: Anchors): string {
  const drawing = `<svg viewBox="0 0 48 48" aria-hidden="true"><path d="${PICTOGRAMS[icon]}"/></svg>`;
  return `<li>${drawing}${proseHtml(inLine(prose), { anchors, under: 2 })}</li>`;
}

function rowHtml({ label, prose }: Row, anchors: Anchors): string {
  return `<div><dt>${escapeXml(label)}</dt><dd>${blockHtml(prose, anchors)}</dd></div>`;
}

function timetableHtml(slots: readonly Slot[]): string {
  const lines = timed(slots).map(
    ({ from, to, title, minutes }) =>
      `<tr><td>${from} to ${to}</td><th scope="row">${escapeXml(title)}</th><td>${minutes}</td></tr>`,
  );
  return `<table><thead><tr><th scope="col">From minute</th><th scope="col">Part</th><th scope="col">Minutes</th></tr></thead>
<tbody>${lines.join('')}</tbody>
<tfoot><tr><td></td><th scope="row">In all</th><td>${minutesOf(slots)}</td></tr></tfoot></table>`;
}
