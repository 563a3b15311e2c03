import type { ChoiceQuestion, MatchQuestion, SequenceQuestion } from '../../src/content/question';
import { p } from './content';

const option = (id: string, right: boolean, text: string, feedback: string) => ({
  id,
  right,
  text: p(text),
  feedback: p(feedback),
});

export const single: ChoiceQuestion = {
  kind: 'single',
  id: 'dy-01',
  outcome: 'dy-o1',
  reread: 'what-it-is',
  facts: ['F01'],
  prompt: p('Which best describes domestic abuse?'),
  options: [
    option(
      'a',
      false,
      'A fight between two people that gets out of hand because both of them have lost their temper.',
      'Suggests equal sides and a single event; abuse is a pattern of power.',
    ),
    option(
      'b',
      false,
      'Physical violence by a husband, serious enough that police or a hospital become involved.',
      'Violence is one form; former partners and family members can abuse too, and most of it never reaches police.',
    ),
    option(
      'c',
      true,
      'A pattern of harmful or controlling behaviour by a partner, ex-partner or family member.',
      'It may be physical, sexual, emotional, economic or controlling.',
    ),
    option(
      'd',
      false,
      'Any argument in a home that is loud enough for neighbours to complain about.',
      'Noise is not the measure; it may be one sign among others.',
    ),
  ],
};

export const multiple: ChoiceQuestion = {
  kind: 'multiple',
  id: 'dy-03',
  outcome: 'dy-o1',
  reread: 'what-it-is',
  facts: ['F01'],
  prompt: p('Which can be forms of domestic abuse?'),
  options: [
    option('a', true, 'Checking a partner’s messages and location all day', 'Digital tracking can be part of control.'),
    option('b', true, 'Keeping someone’s wages', 'Economic abuse.'),
    option(
      'c',
      true,
      'A mother’s adult son frightening her for money',
      'Family members can abuse, including children towards parents.',
    ),
    option('d', false, 'Two neighbours falling out about parking', 'Not people who are partners or family.'),
    option('e', false, 'A couple disagreeing about holidays', 'Disagreement without fear or control is not abuse.'),
  ],
};

export const trueFalse: ChoiceQuestion = {
  kind: 'true-false',
  id: 'dy-04',
  outcome: 'dy-o3',
  reread: 'who',
  facts: ['T1'],
  prompt: p('“Whether someone drinks is the best way to predict domestic abuse.”'),
  options: [
    option('t', false, 'True', 'Alcohol may be there; it does not cause a choice to control.'),
    option('f', true, 'False', 'Power and inequality lie at the root; many people drink and never abuse.'),
    option('d', false, 'Don’t know', 'Common answer; the research treats the belief as one to change.'),
  ],
};

export const match: MatchQuestion = {
  kind: 'match',
  id: 'dy-07',
  outcome: 'dy-o4',
  reread: 'signs',
  facts: ['F18'],
  prompt: p('Match each setting to a sign that it may meet first.'),
  pairs: [
    { id: 'a', left: p('Income team'), right: p('One person takes control of all money, and arrears begin') },
    { id: 'b', left: p('Contact centre'), right: p('A second voice tells the caller what to say') },
    { id: 'c', left: p('Repairs visit'), right: p('Repeat repairs to inside doors and locks') },
    {
      id: 'd',
      left: p('Antisocial behaviour officer'),
      right: p('A complaint of noise about a tenant who is being harmed'),
    },
  ],
  feedback: {
    right: p('Each team sees a different piece.'),
    wrong: p('Read which team would meet each sign first: money, voices, doors, complaints.'),
  },
};

export const sequence: SequenceQuestion = {
  kind: 'sequence',
  id: 'dy-08',
  outcome: 'dy-o5',
  reread: 'steps',
  facts: ['F34'],
  prompt: p('A resident tells you, in a quiet moment, that her partner frightens her. Put your steps in order.'),
  items: [
    { id: 'a', text: p('Listen without hurry.') },
    { id: 'b', text: p('Say: “I’m glad you told me. It isn’t your fault. I may need to tell someone who can help.”') },
    { id: 'c', text: p('Tell the right person today.') },
    { id: 'd', text: p('Record facts in the agreed place.') },
  ],
  alsoRight: ['abdc'],
  feedback: {
    right: p('Listen, believe and be honest, tell, record.'),
    wrong: p('Start with the person, then tell someone, then write facts.'),
  },
};
