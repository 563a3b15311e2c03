/** The words of exercises, in British English: apart, because the first screen has none. */
export const exerciseEnGB = {
  rewrite: {
    label: 'Practice: write it better',
    written: 'As it was written',
    ways: 'The phrases to write better',
    phrase: (number: number) => `phrase ${number}`,
    todo: 'To do',
    done: 'Done',
    ask: (phrase: string) => `What could stand here instead of “${phrase.replace(/\.$/, '')}”?`,
    choose: 'Use these words',
    chooseFirst: 'Pick one of the ways to write it first.',
    chose: 'You wrote',
    better: 'A better way to write it',
    other: 'It can be written better',
    again: 'Choose other words',
    next: 'Next phrase',
    read: 'Read it rewritten',
    rewritten: 'As it reads rewritten',
    rewrittenNote: 'With the better words for each phrase.',
  },
  sort: {
    label: 'Practice: sort',
    check: 'Check my groups',
    pickAll: 'Pick a group for each one first.',
    right: 'It belongs here',
    other: 'It belongs elsewhere',
    unsorted: 'Not sorted yet',
    yours: 'You put it under',
    belongs: 'Belongs under',
    allRight: 'All of them are where they belong.',
    someRight: (right: number, total: number) => `${right} of ${total} are where they belong.`,
    again: 'Sort them again',
  },
  hotspot: { label: 'Look around', list: 'What there is to look at' },
  /** Over every exercise. */
  practiceNote: 'It never counts towards your result.',
};

export type ExerciseWords = typeof exerciseEnGB;
