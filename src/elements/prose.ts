import { html, type TemplateResult } from 'lit';
import { isLink, type PlainTag, type Prose, type ProseElement, type ProseNode } from '../content/prose';
import { words } from '../locale/words';
import { fire } from './events';

/** Authors' text as a Lit template. Elements that show it also take the `proseLook` sheet. */
export function prose(nodes: Prose): unknown {
  return nodes.map(renderNode);
}

function renderNode(node: ProseNode): unknown {
  return typeof node === 'string' ? node : renderElement(node);
}

function renderElement(element: ProseElement): TemplateResult {
  const tag = element[0];
  if (!isLink(tag)) return renderPlain(tag, prose(element.slice(1)));
  const target = String(element[1]);
  return tag === 'link' ? renderLink(target, element.slice(2)) : renderScreenLink(target, element.slice(2));
}

function renderPlain(tag: PlainTag, inside: unknown): TemplateResult {
  switch (tag) {
    case 'p':
      return html`<p>${inside}</p>`;
    case 'h2':
      return html`<h2>${inside}</h2>`;
    case 'h3':
      return html`<h3>${inside}</h3>`;
    case 'ul':
      return html`<ul>${inside}</ul>`;
    case 'ol':
      return html`<ol>${inside}</ol>`;
    case 'li':
      return html`<li>${inside}</li>`;
    case 'strong':
      return html`<strong>${inside}</strong>`;
    case 'em':
      return html`<em>${inside}</em>`;
    case 'blockquote':
      return html`<blockquote>${inside}</blockquote>`;
    case 'br':
      return html`<br />`;
  }
}

/** A web address opens beside the module, which must not be lost; a phone number opens the phone. */
function renderLink(href: string, children: Prose): TemplateResult {
  if (!href.startsWith('https:')) return html`<a href=${href}>${prose(children)}</a>`;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer"
    >${prose(children)}<span class="unseen"> ${words.opensNewTab}</span></a
  >`;
}

/** A true link, so that it wraps and reads as one; its default is prevented, so history gains nothing. */
function renderScreenLink(screen: string, children: Prose): TemplateResult {
  const go = (event: Event) => {
    event.preventDefault();
    if (event.currentTarget) fire(event.currentTarget, 'ds-go-to', { screen });
  };
  return html`<a href="#${screen}" @click=${go}>${prose(children)}</a>`;
}
