import type { Block, MythBlock, TimelineStep, VoiceBlock } from '../../src/content/block';
import { CONTACT_USES } from '../../src/content/contact-use';
import type { Contact } from '../../src/content/course';
import { lengthInDigits, type Recording } from '../../src/content/recording';
import { VOICE_LABELS } from '../../src/content/voice-kind';
import { contactParts } from './contacts';
import { hotspotParts, rewriteParts, sortParts } from './exercise-in-words';
import { limitListParts } from './module-parts';
import { questionParts } from './question-in-words';
import { scenarioParts } from './scenario-in-words';
import { box, heading, type Part, paragraph, prose, type Row, rows, together } from './sheet';

/** What a block needs to know of the sheet that it stands on. */
export interface InWords {
  readonly contacts: readonly Contact[];
  /** What each practice question is called, by its id. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Everything that a block can show, in words, under a heading of level 2. */
export function blockParts(block: Block, words: InWords): Part[] {
  switch (block.kind) {
    case 'prose':
      return [prose(block.prose, 2)];
    case 'steps':
      return [{ is: 'steps', steps: block.steps }];
    case 'key-points':
      return [box(prose(block.prose, 2))];
    case 'notice':
      return [box(heading(3, block.title), prose(block.prose, 3))];
    case 'reveal':
      return block.items.map(({ title, prose: text }) => together(heading(3, title), prose(text, 3)));
    case 'compare':
      return block.pairs.map(({ avoid, better, why }) =>
        together(
          rows([
            { label: 'Not this', prose: avoid },
            { label: 'Better', prose: better },
            { label: 'Why', prose: why },
          ]),
        ),
      );
    case 'scenario':
      return scenarioParts(block, 3);
    case 'question':
      return questionParts(block.question, words.labels.get(block.id) ?? 'Practice', 3);
    case 'myth':
      return [together(heading(3, 'Myth or fact?'), prose(block.statement, 3)), rows(mythRows(block))];
    case 'timeline':
      return [heading(3, block.title), ...block.steps.flatMap(momentParts)];
    case 'reflection':
      return [
        box(heading(3, 'A moment to think'), prose(block.prompt, 3), paragraph('What you think is yours alone.')),
      ];
    case 'rewrite':
      return rewriteParts(block, 3);
    case 'sort':
      return sortParts(block, 3);
    case 'hotspot':
      return hotspotParts(block, 3);
    case 'limits':
      return [box(heading(3, 'What Level 1 does not prepare anybody to do'), ...limitListParts(block.limits))];
    case 'voice':
      return [together(paragraph(VOICE_LABELS[block.voice]), ...spoken(block), prose(block.words, 3))];
    case 'recording':
      return [together(heading(3, block.title), paragraph(recordingLine(block.recording))), prose(block.transcript, 3)];
    case 'contacts':
      return contactParts(words.contacts, block.uses ?? CONTACT_USES);
  }
}

function spoken({ recording }: VoiceBlock): Part[] {
  return recording ? [paragraph(recordingLine(recording))] : [];
}

/** Nobody can play paper, so it says what the words below are. */
function recordingLine({ is, seconds }: Recording): string {
  const length = lengthInDigits(seconds);
  return is === 'film'
    ? `A film (${length}); this is what is said and shown in it.`
    : `A recording (${length}); this is what is said in it.`;
}

function mythRows({ verdict, evidence, source }: MythBlock): Row[] {
  return [
    { label: verdict === 'myth' ? 'It is a myth' : 'It is a fact', prose: evidence },
    { label: 'Source', prose: source },
  ];
}

function momentParts({ when, happened, seen }: TimelineStep): Part[] {
  return [together(heading(4, when), prose(happened, 4), rows([{ label: 'What you might see', prose: seen }]))];
}
