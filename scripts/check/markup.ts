/** HTML that is safe to print: everything put into it is escaped, unless it is `Markup` itself. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | readonly Markup[];

/** A template whose parts are escaped: `markup\`<p>${title}</p>\``. */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const shown = parts.map(show);
  return { html: pieces.map((piece, at) => piece + (shown[at] ?? '')).join('') };
}

function show(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
