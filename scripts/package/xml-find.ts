import type { XmlElement } from './xml';

/** The children of that name, in order. */
export function childrenNamed(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** The element itself and all below it, in the order of the document. */
export function allElements(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : allElements(child)))];
}

export function allNamed(root: XmlElement, name: string): XmlElement[] {
  return allElements(root).filter((found) => found.name === name);
}

/** The text directly inside it. */
export function textOf({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}
