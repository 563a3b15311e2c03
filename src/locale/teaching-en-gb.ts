/** The words of an open module's parts that came with them, in British English: apart, because the first screen has none. */
export const teachingEnGB = {
  /** What is left of a module, goes on from ‘Screen 4 of 13’. */
  left: (minutes: number, isLast: boolean) =>
    `about ${minutes === 1 ? 'a minute' : `${minutes} minutes`} left${isLast ? ', with the test' : ''}`,
  test: {
    takes: (minutes: number) => (minutes === 1 ? 'It takes about a minute.' : `It takes about ${minutes} minutes.`),
  },
  myth: {
    label: 'Myth or fact?',
    note: 'It never counts, and what you answer is not kept.',
    myth: 'I think it is a myth',
    fact: 'I think it is a fact',
    thoughtMyth: 'You thought that it was a myth.',
    thoughtFact: 'You thought that it was a fact.',
    isMyth: 'It is a myth',
    isFact: 'It is a fact',
    evidence: 'What the evidence says',
    source: 'Source',
  },
  timeline: {
    label: 'Timeline',
    seen: 'What you might see',
    next: 'What happened next',
    showAll: 'Show all',
    shown: (shown: number, total: number) => `${shown} of ${total} shown`,
  },
  reflection: {
    title: 'A moment for yourself',
    label: 'Your own thoughts, if you like to write them down',
    private:
      'What you write here is not kept and not sent to anybody. It is gone when you press the button below, leave this screen, or press Exit.',
    done: 'I have thought about it',
    after: 'Thank you for taking the time. Nothing was kept.',
    again: 'Think about it again',
  },
};

/** The shape of a list of these words; a second language is another value of this type. */
export type TeachingWords = typeof teachingEnGB;
