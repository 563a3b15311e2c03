import type { Course, Module } from '../../src/content/course';
import type { Prose } from '../../src/content/prose';
import { AT_WORK, contactParts, FOR_ANYBODY } from './contacts';
import { footOf, keyPointParts, limitParts, type Source, storiesOf, WHOM_TO_TELL } from './module-parts';
import { promptsFor } from './own-work';
import { box, heading, list, type Part, paragraph, type Sheet, together } from './sheet';

/** What a manager and a member of staff talk over after the module. */
export function supervisionSheet(source: Source): Sheet {
  const { course, module } = source;
  return {
    kind: 'Supervision sheet',
    title: module.title,
    about:
      'For managers, in a supervision meeting after somebody has done the module. It is for talking, not for testing.',
    marks: ['About 15 minutes', 'One to one'],
    parts: [
      heading(2, 'Before you start'),
      ...CARE,
      heading(2, 'Questions to talk over'),
      ...questionParts(source),
      together(heading(2, 'Key points'), ...keyPointParts(module)),
      ...limitsAndNext(source),
      heading(2, 'Where to turn'),
      WHOM_TO_TELL,
      ...contactParts(course.local.contacts, ['emergency', ...AT_WORK]),
      paragraph(['strong', 'For them and for you:']),
      ...contactParts(course.local.contacts, FOR_ANYBODY),
      ...agreedParts(),
    ],
    foot: footOf(source),
  };
}

const CARE: readonly Part[] = [
  list('bullet', [
    'Choose a private room, and say that anything here can be left out.',
    'Ask how the module was for them. They need not say why.',
    'If they speak of their own life: listen, believe, thank them, and offer support. Do not question or advise. The staff policy says what comes next.',
    'Do not promise secrecy. If somebody is in danger, you pass it on, and tell them first.',
  ]),
];

/** Nothing where neither the course nor the module says what Level 1 is not for. */
function limitsAndNext(source: Source): Part[] {
  const limits = limitParts(source);
  if (limits.length === 0) return [];
  return [
    together(
      heading(2, 'What Level 1 does not prepare anybody to do'),
      ...limits,
      paragraph('If their work is with residents, agree on the next course, and when.'),
      ...nextParts(source.course),
    ),
  ];
}

function nextParts({ local: { next = [] }, roles = [] }: Course): Part[] {
  const titleOf = (role: string) => roles.find(({ id }) => id === role)?.title ?? role;
  const lines = next.map(({ title, roles: named }) => (named ? `${title} (${named.map(titleOf).join('; ')})` : title));
  return lines.length > 0 ? [list('box', lines)] : [];
}

function questionParts(source: Source): Part[] {
  const { module } = source;
  return [
    list('box', [
      'What was new to you, or surprised you?',
      'What will you do differently at work? What have you begun to do?',
      ...storyQuestion(module),
      'Whom would you tell today, and where is the number? Who answers when they are out?',
      'Where would you write it, and who could read it there?',
      ...ownWorkQuestion(source),
      'What in our own systems, forms or letters gets in the way?',
      'What do you need from me?',
    ]),
    together(
      heading(3, 'Choose two or three, and ask for an example without names'),
      list(
        'box',
        module.outcomes.map(({ text }) => text),
      ),
    ),
  ];
}

function storyQuestion(module: Module): string[] {
  const titles = storiesOf(module).map(({ title }) => `“${title}”`);
  if (titles.length === 0) return [];
  const which = titles.length === 1 ? `the story ${titles[0]}` : `one of the stories: ${titles.join(', ')}`;
  return [`Take ${which}. What would be hard about it here, and what would help?`];
}

/** One is enough here: the rest is for the talk of the team. */
function ownWorkQuestion({ about }: Source): Prose[] {
  const [prompt] = promptsFor(about.prompts, null);
  return prompt ? [[`${prompt.ask} `, ['em', `Listen for: ${prompt.listenFor}`]]] : [];
}

function agreedParts(): Part[] {
  return [
    box(
      heading(3, 'What we agreed'),
      paragraph(
        "Write down work only: the next course, what changes, by when. Nothing that was said of anybody's own life.",
      ),
      { is: 'lines', label: 'Agreed, and by when:', count: 3 },
    ),
  ];
}
