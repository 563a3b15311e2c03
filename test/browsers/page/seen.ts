/** What a person sees of a page: through shadow roots, slots and frames, and without what is hidden. */

/** Every element that is shown within a part of the page, that part included, in the order of reading. */
export function seen(within: Element = document.documentElement): HTMLElement[] {
  const parts = partsOf(within).flatMap((part) => (isElement(part) ? seen(part) : []));
  return isShown(within) ? [within as HTMLElement, ...parts] : parts;
}

/** What is to read within a part of the page, a line for each paragraph, button or field. */
export function readable(within: Element = document.documentElement): string {
  const lines = textOf(within).split('\n');
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** Presses the first button of that name; false when there is none, or it cannot be pressed yet. */
export function press(name: RegExp, among: readonly HTMLElement[]): boolean {
  const button = among.find((element) => element.localName === 'button' && name.test(nameOf(element)));
  if (!button || button.matches(':disabled, [aria-disabled=true]')) return false;
  button.click();
  return true;
}

/** What a field or a button is called. */
export function nameOf(element: Element): string {
  const { labels } = element as HTMLInputElement;
  const root = element.getRootNode() as Document | ShadowRoot;
  const by = root.getElementById(element.getAttribute('aria-labelledby') ?? '');
  const named = by ?? labels?.[0] ?? element;
  return element.getAttribute('aria-label') ?? readable(named).replaceAll('\n', ' ');
}

/** What stands directly in an element, as the browser draws it. A slot shows what was put into it. */
function partsOf(element: Element): readonly Node[] {
  if (element.localName === 'iframe') {
    const inner = (element as HTMLIFrameElement).contentDocument?.documentElement;
    return inner ? [inner] : [];
  }
  const put = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  return put.length > 0 ? put : [...(element.shadowRoot ?? element).childNodes];
}

/** By number, because what is in a frame is of that frame's own classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function textOf(element: Element): string {
  const words = partsOf(element).map((part) => {
    if (isElement(part)) return textOf(part);
    const isRead = part.nodeType === Node.TEXT_NODE && (!part.parentElement || isShown(part.parentElement));
    return isRead ? (part.nodeValue ?? '').replaceAll('\n', ' ') : '';
  });
  return isInline(element) ? words.join('') : `\n${words.join('')}\n`;
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}

function isInline(element: Element): boolean {
  return /^(inline|contents)$/.test(getComputedStyle(element).display);
}
