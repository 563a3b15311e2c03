/** The words of an open module's parts that came with them, in British English: apart, because the first screen has none. */
export const teachingEnGB = {
  /** What is left of a module, goes on from ‘Screen 4 of 13’. */
  left: (minutes: number, isLast: boolean) =>
    `about ${minutes === 1 ? 'a minute' : `${minutes} minutes`} left${isLast ? ', with the test' : ''}`,
  /** Beside a screen that has not been seen, in the list of them. */
  ahead: (minutes: number) => (minutes < 1 ? 'Not yet, under a minute' : `Not yet, about ${Math.round(minutes)} min`),
  test: {
    takes: (minutes: number) => (minutes === 1 ? 'It takes about a minute.' : `It takes about ${minutes} minutes.`),
  },
  /** Opens the numbers of those whom a screen names. */
  numbers: (names: readonly string[]) => {
    const more = names.length - 2;
    const first = names.slice(0, 2).join(', ');
    return `${names.length === 1 ? 'Number' : 'Numbers'} to ring: ${first}${more > 0 ? `, and ${more} more` : ''}`;
  },
  story: {
    skip: 'Skip to a summary',
    inShort: 'What it shows, in short',
  },
  contentNote: {
    title: 'Before you read on',
    choice: 'Read it, read a summary, or go on without either. You can come back later, and nobody is told.',
    show: 'Show all of it',
    all: 'All of this page',
    summary: 'Read a summary',
    inShort: 'In short',
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
  recording: {
    audio: 'Recording',
    film: 'Film with captions',
    length: (seconds: number) => {
      const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
      const inMinutes = minutes === 0 ? '' : minutes === 1 ? '1 minute' : `${minutes} minutes`;
      const inSeconds = rest === 0 ? '' : rest === 1 ? '1 second' : `${rest} seconds`;
      return [inMinutes, inSeconds].filter((part) => part !== '').join(' ');
    },
    noSound: {
      audio: 'You need no sound: what is said in it is in words below.',
      film: 'You need no sound: it has captions, and what is said and shown in it is in words below.',
    },
    transcript: { audio: 'What is said in it', film: 'What is said and shown in it' },
    cannotBePlayed: {
      audio: 'The recording cannot be played here. What is said in it is below.',
      film: 'The film cannot be played here. What is said and shown in it is below.',
    },
    tryAgain: 'Try to load it again',
    captions: 'Captions',
    noCaptions: 'The captions cannot be shown here. What is said and shown in the film is below.',
    onPaper: {
      audio: (length: string) => `A recording (${length}); this is what is said in it.`,
      film: (length: string) => `A film (${length}); this is what is said and shown in it.`,
    },
  },
  reflection: {
    title: 'A moment for yourself',
    label: 'Your own thoughts, if you like to write them down',
    private:
      'What you write here is not kept and not sent to anybody. It is gone when you press “I have thought about it”, leave this screen, or press Exit. If you want to take it with you, copy it first.',
    done: 'I have thought about it',
    copy: 'Copy what I wrote',
    copied:
      'Copied. Whoever uses this device next could paste it: paste it where you want it, then copy something else.',
    notCopied:
      'This browser does not let us copy. Your words are selected: copy them with Ctrl and C (⌘ and C on a Mac), or hold a finger on them and choose Copy. Whoever uses this device next could paste them: paste them where you want them, then copy something else.',
    stillCopied: 'What you copied can still be pasted on this device, until something else is copied.',
    after: 'Thank you for taking the time. Nothing was kept.',
    again: 'Think about it again',
  },
};

/** The shape of a list of these words; a second language is another value of this type. */
export type TeachingWords = typeof teachingEnGB;
