/** The words of the page that says how long things take, in British English: apart, because few open it. */
export const timesEnGB = {
  heading: 'How long it takes',
  lead: 'What we say that each module takes, and what it took the people who learnt on this device, in minutes.',
  kept: 'All that is kept is how many people took about so long over a screen: no name, no date, and nothing that leads to a person. A time is shown once five people have read the screen to its end, and anew once five more have, so that none can be told to be one person’s. Only first readings count, and none that was interrupted.',
  none: 'Not enough yet: times are shown once five people have read a screen to its end.',
  looking: 'Looking…',
  /** Only heard: whoever sees the table is told by it. */
  found: 'The times are below.',
  modules: 'Modules',
  module: 'Module',
  screens: (module: string) => `${module}: screen by screen`,
  screen: 'Screen',
  test: 'Test',
  stated: 'We say',
  real: 'It took',
  readings: 'Read by',
  /** Whose way through a module it is, where it differs. */
  role: (role: string) => `Role: ${role}`,
  notYet: 'not yet',
  median:
    'Half of the people took longer than the time shown, and half were quicker. A module’s time is that of its screens and its test together; it is there once all of them have one. “Read by” beside a module is the number of whichever of them fewest people have read.',
  send: 'Whoever writes the modules can put right what they promise with the saved times. The file holds those counts, of the screens that have a time here, and nothing else.',
  save: 'Save the times',
  saved: (file: string) => `Saved as ${file}.`,
  home: 'Go back',
};

/** The shape of these words; a second language is another value of this type. */
export type TimesWords = typeof timesEnGB;
