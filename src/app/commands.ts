import type { DeviceEvents, LearnerEvents, PeopleEvents } from '../elements/events';
import type { LessonEvent } from '../episode/lesson';

/** What the app itself sees to; or, of a code that is carried in, of the completion file, of the times and of what is beside a module, its page. */
type AppEventName =
  | 'ds-open-module'
  | 'ds-choose-role'
  | 'ds-home'
  | 'ds-open-certificate'
  | 'ds-exit'
  | 'ds-dismiss'
  | 'ds-yes'
  | 'ds-no'
  | 'ds-choose-work';
type CarryEventName =
  | 'ds-carry-out'
  | 'ds-carry-in'
  | 'ds-carry-earlier'
  | 'ds-read-code'
  | 'ds-take-in'
  | 'ds-other-code';
type AsideEventName = 'ds-open-evidence' | 'ds-open-glossary' | 'ds-open-optional' | 'ds-close-aside';
type CompletionEventName = 'ds-agree' | 'ds-withdraw' | 'ds-open-completions' | 'ds-save-completions';

/** With what tells only whoever counts times that a screen was read. */
type TimesEventName = 'ds-open-times' | 'ds-save-times' | 'ds-shown';

type LessonEventName = Exclude<
  keyof LearnerEvents,
  | AppEventName
  | CarryEventName
  | CompletionEventName
  | TimesEventName
  | AsideEventName
  | keyof DeviceEvents
  | keyof PeopleEvents
>;

/** What each thing that a learner can do on a screen means to the lesson. */
export const lessonCommands: { readonly [Name in LessonEventName]: (detail: LearnerEvents[Name]) => LessonEvent } = {
  'ds-next': () => ({ type: 'next' }),
  'ds-back': () => ({ type: 'back' }),
  'ds-go-to': ({ screen }) => ({ type: 'goTo', screen }),
  'ds-answer': ({ question, response }) => ({ type: 'answer', question, response }),
  'ds-practise': ({ block, response }) => ({ type: 'practise', block, response }),
  'ds-choose': ({ block, choice }) => ({ type: 'choose', block, choice }),
  'ds-go-on': ({ block }) => ({ type: 'goOn', block }),
  'ds-skip': ({ block }) => ({ type: 'skip', block }),
  'ds-restart': ({ block }) => ({ type: 'restart', block }),
  'ds-judge': ({ block }) => ({ type: 'judge', block }),
  'ds-start-test': () => ({ type: 'start' }),
  'ds-retake': () => ({ type: 'retake' }),
  'ds-finish': () => ({ type: 'finish' }),
};

/** What a learner can do about the device, and not to the lesson. */
export const deviceEvents: readonly (keyof DeviceEvents)[] = [
  'ds-open-device',
  'ds-check-version',
  'ds-use-newer',
  'ds-later',
  'ds-install',
];

/** What people who share this device can do: whose turn it is. */
export const peopleEvents: readonly (keyof PeopleEvents)[] = [
  'ds-go-on-as',
  'ds-new-learner',
  'ds-without-name',
  'ds-finish-for-now',
  'ds-still-here',
  'ds-take-again',
  'ds-remove-me',
];
