import type { Choice } from '../../src/content/block';
import { type Prose, plainText } from '../../src/content/prose';
import type { Prompt } from './prompts';
import { inBlocks, inLine } from './prose-parts';
import { box, heading, list, type Part, paragraph, prose, type Row, rows, together } from './sheet';

/** A moment of a story as a talk uses it: read it out, ask, and know what good looks like. */
export function promptParts({ step, at }: Prompt): Part[] {
  const good = step.choices.filter((choice) => choice.good);
  const others = step.choices.filter((choice) => !choice.good);
  return [
    together(
      heading(3, at === 0 ? 'Read out' : 'Read out, further on'),
      { is: 'group', look: 'box', parts: [prose(step.prose, 3)] },
      paragraph(['strong', 'Ask: '], 'What would you do or say? Why might somebody do otherwise?'),
    ),
    together(heading(3, 'What good looks like'), rows(good.map(toRow))),
    ...(others.length > 0
      ? [together(heading(3, 'What you may hear, and what to say then'), rows(others.map(toRow)))]
      : []),
  ];
}

function toRow({ text, feedback }: Choice): Row {
  return { label: wordsOf(text), prose: inBlocks(feedback) };
}

function wordsOf(text: Prose): string {
  return plainText(inLine(text));
}

/** For a module that has no story to stop at. */
export const WITHOUT_STORIES = {
  title: 'What it looks like in our work',
  parts: [
    paragraph(['strong', 'Ask, one after the other, and let a silence be:']),
    list('bullet', [
      'Where in our work might we notice something of this?',
      'What would we do the same day, and whom would we tell?',
      'What might hold us back, and what would help?',
    ]),
    box(
      heading(3, 'What good looks like'),
      list('bullet', [
        'We say what we saw and heard, and leave guesses out.',
        'We tell the right person the same day, and nobody else.',
        'We keep things ordinary, and neither ask around nor confront anybody.',
      ]),
    ),
  ] as readonly Part[],
};
