/** The words of what is on this device, in British English. They load after the first screen, and so apart from the others. */
export const enGBDevice = {
  /** The line at the foot of every page. */
  line: {
    keeping: (kept: number, total: number) => `Making this available offline: ${Math.round((100 * kept) / total)}%`,
    progress: 'Made available offline',
    kept: 'Available offline',
  },
  label: 'On this device',
  close: 'Close',
  opening: 'Looking…',
  here: {
    title: 'What is here',
    screens: (seen: number, total: number) => `${seen} of ${total} screens seen`,
    passed: (score: string) => `test passed, ${score}`,
    taken: (score: string) => `test taken, best score ${score}`,
    notTaken: 'test not taken yet',
  },
  /** Whose turn it is, where no learning system knows them. */
  you: {
    title: 'You on this device',
    remove: 'Remove me from this device',
    sure: 'Remove your name and all of your work from this device?',
    lost: 'As far as this device knows, no learning system has all of it yet. What has not been sent is lost for good, so take it with you first.',
    kept: 'There is no work here that would be lost.',
    cancel: 'Cancel',
    yes: 'Remove me',
  },
  /** On the course home of a finished course, where no learning system begins a new attempt. */
  again: {
    finished: (day: string) => `You finished this course on ${day}.`,
    again: 'Take it again',
    sure: 'Begin the course again from the start?',
    kept: (day: string) =>
      `Your finished course of ${day} stays on this device until you remove yourself from it. Its result is not lowered.`,
    unsent: 'If no learning system has it yet, you can still take it there: look in ‘On this device’, at the foot.',
    cancel: 'Not now',
    yes: 'Begin again',
  },
  waiting: {
    title: 'What is waiting to be sent',
    nothingDone: 'Nothing. There is no work here yet.',
    keeping: 'Your last step is still being saved on this device.',
    here: 'All of your work is on this device. As far as this device knows, no learning system has all of it yet.',
    sent: 'Nothing. Your learning system took all of your work.',
    received: 'Nothing. Your learning system has all of your work.',
    waiting:
      'Your work waits to be sent to your learning system. It is sent by itself when your learning system answers.',
    review: 'Nothing. Your learning system opened this for viewing only.',
    nowhere: 'This browser cannot save your work, so there is nothing here that could be sent later.',
    earlier: (day: string) =>
      `What you did before you began again, last changed on ${day}, is here as well. As far as this device knows, no learning system has all of it yet.`,
    carryEarlier: 'Take the earlier one to your learning system',
    others: (count: number) =>
      count === 1
        ? 'There is also other work on this device. As far as this device knows, no learning system has all of it yet.'
        : `There are also ${count} other pieces of work on this device. As far as this device knows, no learning system has all of them yet.`,
  },
  offline: {
    title: 'Without a network',
    kept: 'Everything is on this device. It works with no network.',
    keeping: 'It is being kept on this device now. Until that is done, it needs the network.',
    partly:
      'Not all of it is on this device yet, so it still needs the network. Open this page again when you have one.',
    none: 'This browser does not keep pages for use offline here, so it needs the network.',
    room: (megabytes: string) => `It takes ${megabytes} MB on this device.`,
  },
  install: {
    title: 'On your home screen',
    about: 'It then opens like an app, with a neutral name and picture, with or without a network.',
    button: 'Put it on the home screen',
    shareMenu: 'Press Share in the browser, then Add to Home Screen.',
    browserMenu: "Open the browser's menu, then choose Install or Add to Home screen.",
  },
  version: {
    title: 'Version',
    installed: (version: string) => `Version ${version} is on this device.`,
    open: (version: string) => `This is version ${version}.`,
    checked: (moment: string) => `Last checked for a newer one on ${moment}.`,
    notChecked: 'Not checked for a newer one yet.',
    check: 'Check for a newer version',
    checking: 'Checking…',
    newest: 'This is the newest version.',
    couldNot: 'It could not be checked just now. Check the connection and try again.',
    ready: 'A newer version is ready.',
    readyInLms: 'A newer version is ready. You get it the next time you open this from your learning system.',
    readyLater: 'A newer version is ready. You can start it from the course home, or the next time you open this.',
    useNow: 'Use the newer version now',
  },
  teamLead: { title: 'For a team lead', completions: 'Completion file', times: 'How long it takes' },
  newer: {
    about: 'A newer version is ready.',
    kept: 'It takes a few seconds, and your work and your place are kept.',
    now: 'Use it now',
    later: 'Later',
  },
};

/** The shape of these words; a second language is another value of this type. */
export type DeviceWords = typeof enGBDevice;
