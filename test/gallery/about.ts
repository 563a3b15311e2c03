import type { Term } from '../../src/content/background';
import type { NextCourse, OptionalScreen, Policy, Screen } from '../../src/content/course';
import type { Evidence } from '../../src/content/evidence';
import type { LevelOneLimit } from '../../src/content/level-one-limit';
import { compare, p, reveal } from './content';

export const limits: readonly LevelOneLimit[] = [
  { id: 'ask', text: 'ask people whether they are being abused' },
  { id: 'risk', text: 'judge risk, or fill in a risk checklist' },
  { id: 'promise', text: 'promise secrecy' },
];

export const next: readonly NextCourse[] = [
  { title: 'Level 2, Responding to domestic abuse', web: 'https://intranet.example/level-2' },
  { title: 'Half a day in a classroom', web: '' },
];

export const policy: Policy = { title: 'Domestic abuse policy for staff', web: 'https://intranet.example/policy' };

export const evidence: Evidence = {
  version: '1.0.0',
  factsAsOf: '2026-11-21',
  review: '2027-11-21',
  owner: 'Domestic abuse lead',
  facts: [
    {
      id: 'F08',
      text: 'Controlling or coercive behaviour has been a crime in its own right since the Serious Crime Act 2015.',
      year: '2015, and 2023',
      source: 'Serious Crime Act 2015, section 76',
      law: 'unchecked',
    },
    {
      id: 'F10',
      text: 'By the Domestic Abuse Act 2021 children are victims in their own right.',
      year: '2021, and 2002',
      source: 'Early Help study, section 1',
      law: 'checked',
    },
    {
      id: 'F14',
      text: 'In reviews of killings in London, services had known of the abuse and not shared it in 43% of cases.',
      year: '2020',
      source: 'Standing Together, guide to the Coordinated Community Response, section 4',
    },
  ],
};

export const terms: readonly Term[] = [
  { term: 'coercive control', means: 'A pattern of acts by which one person rules another’s life.' },
  {
    term: 'LGBT+',
    means: 'Lesbian, gay, bisexual and trans people. The plus is for others whom these words leave out.',
  },
  { term: 'MARAC', means: 'A meeting where services plan for the safety of somebody at high risk.' },
];

/** What nobody has to read. */
export const more: readonly OptionalScreen[] = [
  {
    id: 'the-tenancy',
    title: 'Staying, moving and the tenancy',
    minutes: 2,
    blocks: [
      { kind: 'prose', prose: [...p('Some people want to stay where they are.'), ...p('Others want to move.')] },
      reveal,
      { kind: 'notice', id: 'your-part', title: 'Your part', prose: p('Tell the lead what the person wants.') },
      { kind: 'contacts', id: 'help' },
    ],
  },
  { id: 'rows', title: 'When parents argue', minutes: 1, blocks: [compare] },
];

export const card: Screen = {
  id: 'card',
  title: 'My role card',
  card: true,
  blocks: [
    { kind: 'prose', prose: [['h2', 'I do'], ...p('Notice, listen, and tell the right person the same day.')] },
    { ...reveal, open: [1] },
    { kind: 'limits', id: 'limits-at-end', limits },
  ],
};
