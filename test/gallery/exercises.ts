import type { RewriteBlock, SortBlock } from '../../src/content/block';
import { p } from './content';

export const rewrite: RewriteBlock = {
  kind: 'rewrite',
  id: 'repairs-note',
  title: 'A note in the repairs system',
  record: [
    [
      'Attended 14:20 to refit bathroom lock, 3rd time. Tenant ',
      { phrase: 'a' },
      ', ',
      { phrase: 'b' },
      ' partner broke it.',
    ],
    ['Told her ', { phrase: 'c' }, ' No further action.'],
  ],
  phrases: [
    {
      id: 'a',
      text: 'hysterical',
      ways: [
        {
          id: 'a',
          text: ['very emotional'],
          better: false,
          feedback: p('Softer, and still a judgement: whoever reads it does not know what you saw.'),
        },
        {
          id: 'b',
          text: ['crying, with shaking hands'],
          better: true,
          feedback: p('“Hysterical” says what you think of her. This says what you saw.'),
        },
        { id: 'c', text: ['in a state'], better: false, feedback: p('It could mean anything, and it blames her.') },
      ],
    },
    {
      id: 'b',
      text: 'claims that her',
      ways: [
        {
          id: 'a',
          text: ['said: “He kicked it in last night.” That is her'],
          better: true,
          feedback: p('“Claims” tells the reader to doubt her. Her own words, in quotation marks, leave nothing out.'),
        },
        {
          id: 'b',
          text: ['alleges that her'],
          better: false,
          feedback: p('A word of the courts; it carries the same doubt as “claims”.'),
        },
      ],
    },
    {
      id: 'c',
      text: 'it takes two.',
      ways: [
        {
          id: 'a',
          text: ['that I would pass it on today, and whom she can call.'],
          better: true,
          feedback: p('It says what you did, and the next reader can go on from there.'),
        },
        {
          id: 'b',
          text: ['that she should think about moving.'],
          better: false,
          feedback: p('It puts on her what he did, and leaving can be the most dangerous time.'),
        },
      ],
    },
  ],
};

export const sort: SortBlock = {
  kind: 'sort',
  id: 'fact-or-opinion',
  prompt: p('You write up a visit. Which of these is a fact, and which is an opinion?'),
  groups: ['Fact', 'Opinion'],
  cards: [
    {
      id: 'a',
      text: ['The bathroom lock was replaced in February, in June and today.'],
      group: 0,
      feedback: p('The job history shows it, whoever looks.'),
    },
    { id: 'b', text: ['She is a difficult tenant.'], group: 1, feedback: p('Write what she did or said instead.') },
    {
      id: 'c',
      text: ['He answered every question that I put to her.'],
      group: 0,
      feedback: p('You saw and heard it yourself.'),
    },
    {
      id: 'd',
      text: ['They are as bad as each other.'],
      group: 1,
      feedback: p('It hides who does what, and nobody could check it.'),
    },
  ],
};
