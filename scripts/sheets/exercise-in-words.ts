import type { HotspotBlock, RecordPart, RewriteBlock, SortBlock } from '../../src/content/block';
import type { Prose } from '../../src/content/prose';
import { letterOf } from './letters';
import { inBlocks } from './prose-parts';
import { box, heading, type Level, list, type Part, paragraph, prose, rows, together } from './sheet';

/** A record, then each phrase of it with the ways to write it, and what is said about each way. */
export function rewriteParts({ title, record, phrases }: RewriteBlock, level: Level): Part[] {
  const wordsOf = (part: RecordPart): Prose[number] =>
    typeof part === 'string' ? part : ['strong', phrases.find(({ id }) => id === part.phrase)?.text ?? ''];
  const lines: Prose = record.map((line) => ['p', ...line.map(wordsOf)]);
  const ways = phrases.flatMap((phrase) => [
    together(
      heading(level, `“${phrase.text}”`),
      list(
        'letter',
        phrase.ways.map(({ text }) => text),
      ),
    ),
    rows(phrase.ways.map(({ better, feedback }, at) => ({ label: said(at, better), prose: feedback }))),
  ]);
  return [
    together(heading(level, title), box(prose(lines, level)), paragraph('How would you put each part?')),
    ...ways,
  ];
}

function said(at: number, better: boolean): string {
  return better ? `${letterOf(at)}, the better one` : letterOf(at);
}

/** The cards by letter, and under them where each belongs and why. */
export function sortParts({ prompt, groups, cards }: SortBlock, level: Level): Part[] {
  const asked = together(
    prose(prompt, level),
    paragraph(`Put each under one of these: ${groups.join(', ')}.`),
    list(
      'letter',
      cards.map(({ text }) => text),
    ),
  );
  const told = cards.map(({ group, feedback }, at) => ({
    label: `${letterOf(at)}, ${groups[group] ?? ''}`,
    prose: inBlocks(feedback),
  }));
  return [asked, rows(told)];
}

/** The drawing in words, and what there is to see of each thing in it. */
export function hotspotParts(block: HotspotBlock, level: Level): Part[] {
  const spots = block.spots.map((spot) => together(heading(level, spot.title), prose(spot.prose, level)));
  return [heading(level, block.title), prose(block.prose, level), ...spots];
}
