import type { Response } from '../content/question';

/**
 * What a learner can do, as events. Each one means that a person did something: setting a property
 * from code never fires any. All bubble and cross shadow roots.
 */
export interface LearnerEvents extends DeviceEvents, PeopleEvents {
  /** Open a module from the course home. */
  'ds-open-module': { readonly module: string };
  /** Say which role is theirs, by its id. */
  'ds-choose-role': { readonly role: string };
  'ds-next': Record<string, never>;
  'ds-back': Record<string, never>;
  /** Go to a screen of the open module: from the contents list, a link or a result. */
  'ds-go-to': { readonly screen: string };
  /** Look at where the open module comes from, at what its words mean, or at a screen that nobody has to read. */
  'ds-open-evidence': Record<string, never>;
  'ds-open-glossary': Record<string, never>;
  'ds-open-optional': { readonly screen: string };
  /** Go back from there. */
  'ds-close-aside': Record<string, never>;
  'ds-home': Record<string, never>;
  /** Open the certificate of the finished course. */
  'ds-open-certificate': Record<string, never>;
  /** Answer a question, for practice or in the test. */
  'ds-answer': { readonly question: string; readonly response: Response };
  /** Pick something in an exercise; the response is all that is picked in it now. */
  'ds-practise': { readonly block: string; readonly response: Response };
  /** Make a choice in a scenario. */
  'ds-choose': { readonly block: string; readonly choice: string };
  /** Leave a scenario's feedback: onwards, or back to choose again. */
  'ds-go-on': { readonly block: string };
  'ds-skip': { readonly block: string };
  /** Start a scenario again. */
  'ds-restart': { readonly block: string };
  /** Say what they think of a statement. What they said is not told to anybody. */
  'ds-judge': { readonly block: string };
  /** Ask for all of a screen that says first what it is about. That they did is kept nowhere, and sent nowhere. */
  'ds-shown': Record<string, never>;
  'ds-start-test': Record<string, never>;
  'ds-retake': Record<string, never>;
  /** From a passed test on to the end of the module. */
  'ds-finish': Record<string, never>;
  /** Leave now: save, and take the page from view. */
  'ds-exit': Record<string, never>;
  /** Put away a notice, by its problem's code. */
  'ds-dismiss': { readonly code: string };
  /** Open the page that takes the work elsewhere as a code, or the one that takes such a code in. */
  'ds-carry-out': Record<string, never>;
  'ds-carry-in': Record<string, never>;
  /** Open the page that takes elsewhere what the learner did before they began the course again. */
  'ds-carry-earlier': Record<string, never>;
  /** Look at what a code holds: pasted, typed or scanned. */
  'ds-read-code': { readonly text: string };
  /** The work in the code is theirs: take it in. */
  'ds-take-in': Record<string, never>;
  /** It is not, or they want another: nothing is taken in. */
  'ds-other-code': Record<string, never>;
  /** Say which of the pieces of work on this device is theirs: by its episode; null when none of them is. */
  'ds-choose-work': { readonly episode: string | null };
  /** Be in the completion file, under the id by which the learning system knows the learner; or no longer. */
  'ds-agree': { readonly learner: string };
  'ds-withdraw': Record<string, never>;
  /** Open the page of the completion file. */
  'ds-open-completions': Record<string, never>;
  /** Save the completion file. */
  'ds-save-completions': { readonly as: 'csv' | 'json' };
  /** Open the page that says how long things take, or save what it rests on. */
  'ds-open-times': Record<string, never>;
  'ds-save-times': Record<string, never>;
  /** Answer an offer. */
  'ds-yes': Record<string, never>;
  'ds-no': Record<string, never>;
}

/** What a learner can do about this device. */
export interface DeviceEvents {
  /** Look at what is on this device. */
  'ds-open-device': Record<string, never>;
  /** Ask whether there is a newer version. */
  'ds-check-version': Record<string, never>;
  /** Use the newer version that is ready. */
  'ds-use-newer': Record<string, never>;
  /** Go on with this version for now. */
  'ds-later': Record<string, never>;
  /** Put it on the home screen. */
  'ds-install': Record<string, never>;
}

/** What people can do who share this device. */
export interface PeopleEvents {
  /** Go on as somebody who has learnt here before, by the person's id. */
  'ds-go-on-as': { readonly person: string };
  /** Begin to learn here, under a name as it was typed. */
  'ds-new-learner': { readonly name: string };
  'ds-without-name': Record<string, never>;
  /** Leave this device to the next person. */
  'ds-finish-for-now': Record<string, never>;
  /** Say that they are still here, when they are asked before their turn ends by itself. */
  'ds-still-here': Record<string, never>;
  /** Begin a finished course again. The finished one stays as it is. */
  'ds-take-again': Record<string, never>;
  /** Be removed from this device, with all that is on it of theirs. */
  'ds-remove-me': Record<string, never>;
}

/** Fires one of the learner's events from an element. */
export function fire<Name extends keyof LearnerEvents>(
  from: EventTarget,
  name: Name,
  detail: LearnerEvents[Name],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap extends LearnerEventMap {}
}
type LearnerEventMap = { [Name in keyof LearnerEvents]: CustomEvent<LearnerEvents[Name]> };
