import { html } from 'lit';
import type { Phrase, RewriteBlock } from '../content/block';
import { exerciseWords } from '../locale/exercise-words';
import { prose } from './prose';

const say = exerciseWords.rewrite;

/** The record as it was written, each phrase with its number in the list below. */
export function asWritten(block: RewriteBlock) {
  return withPhrases(block, ({ text }, number) => {
    const at = text.lastIndexOf(' ') + 1;
    // The number never begins a line of its own.
    const end = html`<span class="end">${text.slice(at)}<span class="number" aria-hidden="true">${number}</span></span>`;
    return html`<strong class="phrase">${text.slice(0, at)}${end}</strong><span class="unseen"> (${say.phrase(number)})</span>`;
  });
}

/** The record with the better words for each phrase. */
export function asRewritten(block: RewriteBlock) {
  return withPhrases(block, ({ text, ways }) => {
    return html`<strong class="phrase better">${prose(ways.find(({ better }) => better)?.text ?? [text])}</strong>`;
  });
}

function withPhrases({ record, phrases }: RewriteBlock, show: (phrase: Phrase, number: number) => unknown) {
  return record.map(
    (line) =>
      html`<p>${line.map((part) => {
        if (typeof part === 'string') return part;
        const index = phrases.findIndex(({ id }) => id === part.phrase);
        const phrase = phrases[index];
        return phrase ? show(phrase, index + 1) : '';
      })}</p>`,
  );
}
