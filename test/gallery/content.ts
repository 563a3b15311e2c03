import type {
  CompareBlock,
  MythBlock,
  ReflectionBlock,
  RevealBlock,
  ScenarioBlock,
  StepsBlock,
  TimelineBlock,
} from '../../src/content/block';
import { USUAL_COMPLETION_FILE } from '../../src/content/completion-file';
import type { Contact, Course, Screen } from '../../src/content/course';
import type { Prose } from '../../src/content/prose';
import type { Role } from '../../src/content/role';
import type { Facts, ModuleFacts } from '../../src/record/facts';

export const p = (...text: readonly Prose[number][]): Prose => [['p', ...text]];

export const contacts: readonly Contact[] = [
  {
    id: 'emergency',
    name: 'Emergency services',
    about: 'If anybody is in immediate danger.',
    phone: '999',
    web: '',
    hours: 'Day and night',
    use: 'emergency',
    checked: '2026-11-21',
  },
  {
    id: 'lead',
    name: 'Domestic abuse lead',
    called: ['the lead'],
    about: 'To pass on any concern, however small, the same day.',
    phone: '020 7946 0123',
    web: '',
    hours: 'Monday to Friday, 9 to 5',
    use: 'report',
    checked: '2026-11-19',
  },
  {
    id: 'helpline',
    name: 'National Domestic Abuse Helpline',
    about: 'For anybody who is harmed, and for those who worry about them.',
    phone: '0808 2000 247',
    web: 'https://www.nationaldahelpline.org.uk/',
    hours: 'Day and night',
    use: 'support',
    checked: '2026-11-21',
  },
];

export const titles = [
  { id: 'before', title: 'Before you start', minutes: 1 },
  { id: 'opening', title: 'What did you notice?', minutes: 1 },
  { id: 'what-it-is', title: 'What domestic abuse is', minutes: 1 },
  { id: 'who', title: 'Who is harmed, and who harms', minutes: 1 },
  { id: 'housing', title: 'Why it is a housing issue', minutes: 1 },
  { id: 'signs', title: 'Signs in your setting', minutes: 1 },
  { id: 'words', title: 'First words', minutes: 1 },
  { id: 'steps', title: 'What you do, in order', minutes: 1 },
  { id: 'lock', title: 'The third bathroom lock', minutes: 1 },
];

export const reveal: RevealBlock = {
  kind: 'reveal',
  id: 'forms',
  items: [
    { title: 'Physical', prose: p('Hurting somebody, or making them think that they are about to be hurt.') },
    {
      title: 'Economic',
      prose: [
        ['p', 'Taking control of money, so that there is no way to leave and no way to stay.'],
        [
          'ul',
          ['li', 'Keeping wages or a bank card.'],
          ['li', 'Running up debts or ', ['strong', 'rent arrears'], '.'],
        ],
      ],
    },
    { title: 'Controlling', prose: p('Rules about where to go, whom to see and what to wear.') },
  ],
};

export const compare: CompareBlock = {
  kind: 'compare',
  id: 'first-words',
  pairs: [
    {
      avoid: p('Why don’t you just leave?'),
      better: p('What would help you right now?'),
      why: p('A “why” question asks her to defend herself.'),
    },
    {
      avoid: p('They have a volatile relationship.'),
      better: p('She told us that he has kicked the door in twice this month.'),
      why: p('The first hides who does what.'),
    },
  ],
};

export const steps: StepsBlock = {
  kind: 'steps',
  id: 'six-steps',
  steps: [
    { icon: 'eye', prose: p(['strong', 'Notice.'], ' Take in what your job shows you.') },
    {
      icon: 'ear',
      prose: p(['strong', 'Listen.'], ' If they choose to tell you, let them set the pace. Do not ask about abuse.'),
    },
    { icon: 'heart', prose: p(['strong', 'Believe.']) },
    {
      icon: 'shield',
      prose: [
        ['p', ['strong', 'Stay safe.'], ' Keep things ordinary. Say nothing that others may hear.'],
        ['p', 'Leave if you feel unsafe; see ', ['screen', 'signs', 'signs in your setting'], '.'],
      ],
    },
    { icon: 'speak', prose: p(['strong', 'Tell.'], ' The same day: the domestic abuse lead.') },
    { icon: 'pen', prose: p(['strong', 'Record.'], ' Date, time, what you saw and heard, their words.') },
  ],
};

export const myth: MythBlock = {
  kind: 'myth',
  id: 'leaving-ends-it',
  statement: p('“Once somebody has left, they are safe.”'),
  verdict: 'myth',
  evidence: [
    'The time around leaving, and the months after it, are when harm ',
    ['strong', 'often grows'],
    '. It is one of the reasons why people stay, and why nobody at Level 1 tells them to go.',
  ],
  source: [
    'A made-up survey for this page, 2025. ',
    ['link', 'https://www.gov.uk/', 'Where it would be published'],
    '.',
  ],
};

export const timeline: TimelineBlock = {
  kind: 'timeline',
  id: 'first-year',
  title: 'The first year in a new flat',
  steps: [
    {
      when: 'In the first month',
      happened: p('He sets up her phone and knows the code. He says that it is so that he can help.'),
      seen: ['A new tenant who is pleased with her flat. There is nothing to see yet.'],
    },
    {
      when: 'After three months',
      happened: [
        ['p', 'He asks where she has been after each shift. Her bank card is in his wallet, “to save for us both”.'],
        ['p', 'She stops seeing her sister, because it is easier.'],
      ],
      seen: ['The first missed rent in a ', ['strong', 'good account'], '. He answers her phone when you ring.'],
    },
    {
      when: 'After a year',
      happened: p('She leaves her job. He decides what is said, and to whom.'),
      seen: ['A third lock on an inside door, and a man who answers each question for her.'],
    },
  ],
};

export const reflection: ReflectionBlock = {
  kind: 'reflection',
  id: 'own-week',
  prompt: p('Think of the homes that you were in this week. Was there anything that you saw twice?'),
};

export const scenario: ScenarioBlock = {
  kind: 'scenario',
  id: 'third-lock',
  title: 'The third bathroom lock',
  summary: p(
    'An operative sees a third lock in a year, and a man who answers for the resident. He asks nothing, leaves as usual, and tells the lead what he saw.',
  ),
  steps: [
    {
      id: 'doorway',
      prose: p(
        'You fit a new bathroom lock: the third in a year by the job history. The resident says nothing; a man stands in the doorway and answers each question.',
      ),
      choices: [
        {
          id: 'a',
          text: p('Finish the job as normal, leave, and tell the lead today, with the dates and what you saw.'),
          feedback: p('Notice, tell, record. You have passed on what nobody else could see.'),
          good: true,
          to: 'lead',
        },
        {
          id: 'b',
          text: p('Ask him in a friendly way why the lock keeps breaking.'),
          feedback: p('Confronting, however kindly, may raise risk for her after you leave.'),
          good: false,
          to: null,
        },
        {
          id: 'c',
          text: p('Log it as tenant damage so that the office considers a recharge.'),
          feedback: p('This hides a pattern and may punish the person harmed.'),
          good: false,
          to: null,
        },
      ],
    },
    {
      id: 'lead',
      prose: p('You ring the lead from the van. She asks: “Are you sure?”'),
      choices: [
        {
          id: 'a',
          text: p('“No. I saw a third lock in a year, and a man who answered every question for her.”'),
          feedback: p('What you saw and heard, and that you are not sure. That is all that is needed.'),
          good: true,
          to: 'end',
        },
        {
          id: 'b',
          text: p('“Yes, he is definitely hurting her.”'),
          feedback: p('A guess, however likely. Say what you saw and leave the judging to those trained for it.'),
          good: false,
          to: null,
        },
      ],
    },
    { id: 'end', prose: p('The lead thanks you. Two other teams had noticed something too.'), choices: [] },
  ],
};

export const reading: Screen = {
  id: 'what-it-is',
  title: 'What domestic abuse is',
  blocks: [
    {
      kind: 'prose',
      prose: [
        [
          'p',
          'Domestic abuse is a ',
          ['strong', 'pattern'],
          ' of harmful or controlling behaviour by a partner, ex-partner or family member. It is a choice by the person who abuses.',
        ],
        [
          'p',
          'You may already have met some of the ',
          ['screen', 'signs', 'signs in your setting'],
          ', or read the ',
          ['link', 'https://www.gov.uk/', 'government’s definition'],
          '.',
        ],
        ['h2', 'It is not one row'],
        ['p', 'A disagreement without fear or control is not abuse.'],
        ['blockquote', ['p', 'It was the small rules, one by one, that I could not explain to anyone.']],
      ],
    },
    reveal,
    {
      kind: 'notice',
      id: 'not-asked',
      title: 'What nobody asks of you',
      prose: p(
        'You do not investigate, ask for proof, or confront anybody. You notice, listen, and tell the right person.',
      ),
    },
    compare,
    {
      kind: 'key-points',
      id: 'keys',
      prose: [
        [
          'ul',
          ['li', 'It is a pattern, and a choice by the person who abuses.'],
          ['li', 'Leaving does not end it: the time around separation is critical.'],
          ['li', 'What you noticed may be the missing piece.'],
        ],
      ],
    },
    { kind: 'contacts', id: 'people' },
  ],
};

const outline = (id: string, title: string, summary: string, minutes: number) => ({
  id,
  title,
  summary,
  minutes,
  screens: titles.map((screen) => `${id}-${screen.id}`),
  blocks: [],
  questions: [],
});

const modules = [
  outline(
    'dynamics',
    'Dynamics of domestic abuse',
    'What it is, who it happens to, the signs that your job may show you, and what to do the same day.',
    14,
  ),
  outline(
    'control',
    'Coercive control',
    'How small rules add up, what the law says, and how homes and systems are used to control.',
    13,
  ),
  outline('language', 'The words we use', 'How records and conversations can hide harm or name it plainly.', 12),
  outline(
    'intersectionality',
    'Different doors',
    'Why the same abuse meets different barriers, and who can help with which.',
    12,
  ),
];

export const roles: readonly Role[] = [
  { id: 'all', title: 'All housing staff' },
  { id: 'repairs', title: 'Repairs and maintenance', largeType: true },
  { id: 'contact-centre', title: 'Contact centre' },
  { id: 'managers', title: 'Managers and team leaders' },
];

export const course = (count: number): Course => ({
  id: 'gallery',
  title: 'Doorstep awareness, Level 1',
  revision: 'gallery',
  passMark: 0.8,
  readingSpeed: 200,
  modules: modules.slice(0, count),
  local: {
    council: 'Example Borough Council',
    contacts,
    checkedWithinMonths: 6,
    sharedDevice: { idleMinutes: 10 },
    completionFile: USUAL_COMPLETION_FILE,
  },
});

const moduleFacts = (given: Partial<ModuleFacts> & { readonly id: string }): ModuleFacts => ({
  progress: 0,
  screensSeen: [],
  completed: false,
  success: 'unknown',
  score: null,
  attempts: 0,
  completedAt: null,
  ...given,
});

/** Noon on 12 November 2026, in epoch seconds. */
const COMPLETED_AT = Date.UTC(2026, 10, 12, 12) / 1000;

export const passedFacts = moduleFacts({
  id: 'dynamics',
  progress: 1,
  completed: true,
  success: 'passed',
  score: 87.5,
  attempts: 2,
  completedAt: COMPLETED_AT,
});

export const facts = (count: number): Facts => ({
  progress: 0.4,
  completed: false,
  success: 'unknown',
  score: null,
  place: { module: '', at: '', within: '' },
  secondsThisSitting: 0,
  seconds: 0,
  modules: [
    count === 1 ? moduleFacts({ id: 'dynamics' }) : passedFacts,
    moduleFacts({
      id: 'control',
      progress: 0.5,
      screensSeen: titles.slice(0, 5).map(({ id }) => `control-${id}`),
    }),
    moduleFacts({ id: 'language' }),
    moduleFacts({ id: 'intersectionality', progress: 1, completed: true, completedAt: COMPLETED_AT }),
  ].slice(0, count),
});
