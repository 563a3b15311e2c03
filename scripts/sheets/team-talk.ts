import type { Role, TeamPrompt } from '../content/authors';
import type { Names } from '../content/names';
import { roleAddition } from './card-parts';
import { AT_WORK, contactParts } from './contacts';
import { footOf, keyPointParts, limitParts, type Source, storiesOf, WHOM_TO_TELL } from './module-parts';
import { OWN_WORK, ownWorkParts, promptsFor } from './own-work';
import { promptParts, WITHOUT_STORIES } from './prompt-parts';
import { type Prompt, promptsFrom } from './prompts';
import { box, heading, list, type Part, paragraph, type Sheet, type Slot, together } from './sheet';
import { minutesOf, timed } from './timetable';

/** A talk that a team has without a screen, 20 to 30 minutes. */
interface Talk {
  readonly name: string;
  /** More than these moments to talk, and nobody would get to speak. */
  readonly most: number;
  /** The role whose own part of the card is talked over; null for a team of all roles. */
  readonly role: Role | null;
}

/**
 * The sheet of whoever leads the talk.
 *
 * @param role - The role that the team has, for its own name of the talk and its own part of the role
 * card; null for a team of all roles.
 */
export function teamTalk(source: Source, role: Role | null): Sheet {
  const talk: Talk = role ? { name: role.talk, most: 3, role } : { name: 'Team talk', most: 4, role };
  const own = promptsFor(source.about.prompts, role?.id ?? null);
  const stories = promptsFrom(storiesOf(source.module), own.length > 0 ? talk.most - 1 : talk.most);
  const slots = slotsFor(stories, own.length > 0);
  return {
    kind: talk.name,
    title: source.module.title,
    about: aboutTalk(role, source.names),
    marks: [`${minutesOf(slots)} minutes`, ...(role ? [role.title] : []), 'For a group of 4 to 12'],
    parts: [
      ...beforehand(slots, source, role),
      ...duringParts(source, talk, { stories, own }, slots),
      ...afterwards(source),
    ],
    foot: footOf(source),
  };
}

function aboutTalk(role: Role | null, names: Names): string {
  const who = role ? 'a supervisor' : 'a manager or champion';
  return names.in(
    `For ${who} who leads the talk. You need not be an expert: the talk is about noticing and telling, and questions go to the domestic abuse lead.`,
  );
}

/** What there is to talk about, between the parts that every talk has. */
interface Topics {
  readonly stories: readonly Prompt[];
  /** As the author of the module asks about the team's own work. */
  readonly own: readonly TeamPrompt[];
}

/** Minutes for one topic, by how many there are, so that every talk is 20 to 30 minutes long. */
const MINUTES_EACH = [0, 10, 7, 5, 4] as const;
const MINUTES_WITHOUT_STORIES = 12;

function slotsFor(stories: readonly Prompt[], hasOwn: boolean): Slot[] {
  if (stories.length === 0)
    return [...FIRST, { minutes: MINUTES_WITHOUT_STORIES, title: withoutStories(hasOwn) }, ...LAST];
  const each = MINUTES_EACH[stories.length + (hasOwn ? 1 : 0)] ?? 4;
  const told = stories.map(({ story, at }) => ({
    minutes: each,
    title: at === 0 ? `Story: ${story.title}` : `${story.title}, further on`,
  }));
  return [...FIRST, ...told, ...(hasOwn ? [{ minutes: each, title: OWN_WORK }] : []), ...LAST];
}

const FIRST: readonly Slot[] = [
  { minutes: 3, title: 'Before we start' },
  { minutes: 3, title: 'What this is for' },
];
const LAST: readonly Slot[] = [
  { minutes: 3, title: 'To take with us' },
  { minutes: 3, title: 'Close' },
];

function withoutStories(hasOwn: boolean): string {
  return hasOwn ? OWN_WORK : WITHOUT_STORIES.title;
}

function beforehand(slots: readonly Slot[], { course, names }: Source, role: Role | null): Part[] {
  const where = role
    ? 'Meet at the depot or in a room, never in a home or where residents can hear.'
    : 'Choose a room with a door, where nobody can overhear.';
  return [
    heading(2, 'Beforehand'),
    list('box', [
      'Go through the module yourself.',
      'Tell people what it is about, so that anybody can choose not to come and need not say why.',
      where,
      'Ask somebody to be outside, for whoever wants to step out. They know the contacts below.',
      names.in('Ask the domestic abuse lead what is new here, and whether you may ring them afterwards.'),
      "Keep this sheet with you: it is not for a home, a van's dashboard or a notice board.",
    ]),
    box(heading(3, 'Whom to ring, during and after'), ...contactParts(course.local.contacts, ['emergency', 'support'])),
    { is: 'timetable', slots },
  ];
}

function duringParts(source: Source, talk: Talk, topics: Topics, slots: readonly Slot[]): Part[] {
  const title = (at: number) => titled(slots, at);
  const forRole = talk.role ? roleAddition(source, talk.role) : [];
  return [
    title(0),
    ...WELCOME,
    title(1),
    paragraph('After the module and this talk, each of us can:'),
    list(
      'bullet',
      source.module.outcomes.map(({ text }) => text),
    ),
    ...limitParts(source),
    ...topicParts(topics).flatMap((parts, at) => [title(at + FIRST.length), ...parts]),
    together(title(slots.length - 2), ...keyPointParts(source.module)),
    ...forRole,
    title(slots.length - 1),
    ...closeParts(source),
  ];
}

/** As many as there are slots for them. */
function topicParts({ stories, own }: Topics): (readonly Part[])[] {
  if (stories.length + own.length === 0) return [WITHOUT_STORIES.parts];
  return [...stories.map(promptParts), ...(own.length > 0 ? [ownWorkParts(own)] : [])];
}

function titled(slots: readonly Slot[], at: number): Part {
  const slot = timed(slots)[at];
  return heading(2, slot?.title ?? '', { aside: slot ? `minutes ${slot.from} to ${slot.to}` : '' });
}

const WELCOME: readonly Part[] = [
  box(
    heading(3, 'Say it in your own words'),
    list('bullet', [
      'This may be close to home. Many of us have lived through abuse, or know somebody who has.',
      'You may step out at any time. Nobody will ask why, and somebody is outside.',
      'Nobody has to speak. Please tell no real cases, and no names or addresses.',
      'What people say of themselves stays in this room, unless somebody is in danger. Then I have to pass it on, and I will tell you first.',
      'If you worry about how you treat somebody, the support is for you, too.',
    ]),
  ),
];

function closeParts({ course, names }: Source): Part[] {
  return [
    list('bullet', [
      'Each says one thing that they will do from now on. Passing is fine.',
      names.in('Ask what in our own systems gets in the way of telling, and write it down for the lead.'),
      'Thank everybody. Stay for ten minutes, in case somebody wants a word.',
    ]),
    WHOM_TO_TELL,
    ...contactParts(course.local.contacts, AT_WORK),
  ];
}

function afterwards({ about, names }: Source): Part[] {
  const owner = about.owner === '' ? names.in('the domestic abuse lead') : `the owner of the module (${about.owner})`;
  return [
    heading(2, 'Afterwards'),
    list('box', [
      'Write down who came, and nothing of what anybody said.',
      `Pass on what gets in the way, and questions that you could not answer, to ${owner}.`,
      'If somebody told you about harm, follow the procedure the same day.',
      names.in('Look after yourself: talk to your own manager or to support at work.'),
    ]),
    { is: 'lines', label: 'What gets in the way here:', count: 2 },
  ];
}
