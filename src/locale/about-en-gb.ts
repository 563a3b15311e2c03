/** The words of what Level 1 is not for, what comes next and what is beside a module, in British English: apart, because the first screen has none. */
export const aboutEnGB = {
  limits: {
    title: 'What Level 1 does not prepare you to do',
    /** The author's list goes on from here. */
    lead: 'This is awareness only. You still do not:',
    instead: 'Your part is to tell the right person. Trained people do what is needed.',
  },
  /** The role card of a module. */
  card: { print: 'Print this card', keep: 'It is for work: not for a home, a dashboard or a notice board.' },
  /** The page that says what a module rests on; `title` is the way to it, too. */
  evidence: {
    title: 'Where this comes from',
    lead: 'What this module says is so, and who found it out. Tests and stories draw on it, too.',
    none: 'This module names no facts of its own.',
    facts: 'Facts and sources',
    /** Of a fact that is a law, after its source and year: somebody has looked it up, or nobody has yet. */
    lawAsOf: (day: string) => `As the law stood on ${day}.`,
    lawUnchecked: 'The law may have changed since.',
    factsAsOf: 'Facts last looked at',
    review: 'To be read again by',
    owner: 'Looked after by',
    version: 'Version',
  },
  /** The page that explains words; `title` is the way to it, too. */
  glossary: { title: 'Words explained', lead: 'What some of the words in this module mean.' },
  /** The screens that nobody has to read. */
  more: {
    title: 'If you have more time',
    minutes: aboutMinutes,
    lead: (minutes: number) =>
      `You need not read this. It takes ${aboutMinutes(minutes)}, and nothing you do here is kept.`,
    next: (title: string) => `Read on: ${title}`,
  },
  /** On each page that stands in the place of a module's page. */
  aside: { back: 'Back to where you were' },
  /** At the end of a module: what the council says comes next. */
  further: {
    title: 'Where to go from here',
    next: 'Next course',
    /** While modules of this one are left. */
    nextLater: 'After this course',
  },
};

function aboutMinutes(minutes: number): string {
  return `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** The shape of a list of these words; a second language is another value of this type. */
export type AboutWords = typeof aboutEnGB;
