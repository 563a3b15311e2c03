/** An XML element as data; text among its children is escaped when it is printed. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export function element(
  name: string,
  attributes: XmlElement['attributes'],
  ...children: XmlElement['children']
): XmlElement {
  return { name, attributes, children };
}

/** A whole XML document, indented, in UTF-8. */
export function printDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, '')}\n`;
}

function print({ name, attributes, children }: XmlElement, indent: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `${indent}<${name}${written.join('')}`;
  if (children.length === 0) return `${start}/>`;
  // Text gets no line of its own: blanks around it would become part of a title.
  if (children.every((child) => typeof child === 'string')) {
    return `${start}>${children.map(escapeXml).join('')}</${name}>`;
  }
  const inside = children.map((child) =>
    typeof child === 'string' ? `${indent}  ${escapeXml(child)}` : print(child, `${indent}  `),
  );
  return [`${start}>`, ...inside, `${indent}</${name}>`].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Safe as text and inside either kind of quotes. Characters that no XML 1.0 document may hold (section 2.2) are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
