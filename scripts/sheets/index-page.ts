import type { Course } from '../../src/content/course';
import { escapeXml } from '../package/xml';
import type { Source } from './module-parts';
import type { NamedSheet } from './sheet';
import { page } from './sheet-html';

interface Sheets {
  readonly source: Source;
  readonly sheets: readonly NamedSheet[];
}

/** The list of the sheets, to begin from. */
export function indexPage({ title, local, revision }: Course, modules: readonly Sheets[], css: string): string {
  return page(
    `Sheets: ${title}`,
    `<header>
<p class="kind">Sheets to print</p>
<h1>${escapeXml(title)}</h1>
<p class="about">Open one and print it on A4, or take its plain text.</p>
</header>
<main>
${modules.map(moduleHtml).join('\n')}
</main>
<footer><p>${escapeXml(`${local.council}. Revision ${revision}.`)}</p></footer>`,
    css,
  );
}

function moduleHtml({ source, sheets }: Sheets): string {
  const lines = sheets.map(
    ({ path, sheet }) =>
      `<li><a href="${path}.html">${escapeXml(sheet.kind)}</a> (<a href="${path}.txt">plain text</a>)</li>`,
  );
  return `<h2>${escapeXml(source.module.title)}</h2>\n<ul>${lines.join('')}</ul>`;
}
