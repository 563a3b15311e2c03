/** The words of who is learning on a device that people share, in British English. They are only needed without an LMS. */
export const enGBPeople = {
  title: 'Who is learning?',
  leadFirst: 'Give a name, so that your place is kept on this device.',
  lead: 'Choose your name to go on from where you stopped.',
  /** What a name here is, and is not. */
  open: 'Anybody who uses this device can open a name, so your initials will do. Nothing else of you is shown here.',
  names: 'Names on this device',
  beforeNames: 'Work from before names were asked',
  other: 'Somebody else',
  name: 'Your name or initials',
  start: 'Start',
  startFirst: 'Type your name or initials first.',
  without: 'Go on without a name',
  /** The name of somebody who gives none. */
  learner: (number: number) => `Learner ${number}`,
  taken: (name: string) => `There is a ${name} on this device already.`,
  takenMend: 'If that is you, go on under that name. If not, add a letter to yours.',
  teamLead: 'Completion file, for a team lead',
  goOnAs: (name: string) => `Go on as ${name}`,
  /** Before a turn ends by itself. The page may be in anybody's view, so this says nothing of what is learnt. */
  stillThere: {
    ask: 'Are you still there?',
    kept: (soon: string) => `Your work is kept. This page asks again who is learning ${soon}.`,
    /** Where the browser keeps nothing, the page may have nobody to ask for. */
    lost: (soon: string) =>
      `What you did can be kept nowhere on this device. It goes when this page begins again, ${soon}.`,
    soon: (seconds: number) => (seconds < 45 ? 'in about half a minute' : 'in about a minute'),
    here: 'I am still here',
  },
};

/** The shape of these words; a second language is another value of this type. */
export type PeopleWords = typeof enGBPeople;
