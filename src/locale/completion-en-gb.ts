/** The words of the completion file, in British English: apart, because few open them. */
export const completionEnGB = {
  /** What the learner decides, on the page that takes their work elsewhere. */
  consent: {
    heading: 'For your team lead',
    lead: 'On a shared device, a team lead can save one file with the results of everybody who agrees, for your learning system. Your result is in it only if you put it there.',
    holds:
      'The file then holds the name you use on this device, what you type here, the name of this course, its modules, the day you finished, and your result with its score. No answers, and nothing else that you did.',
    who: 'Anybody who uses this device can save the file and read it. You can take your result out again whenever you like, but not out of a file that has been saved.',
    learner: 'How your learning system knows you',
    learnerHint: 'Your staff number, username or work e-mail, exactly as your learning system writes it.',
    learnerFirst: 'Type how your learning system knows you first.',
    putIn: 'Put my result in the completion file',
    isIn: (learner: string) => `It is in the file, as ‘${learner}’.`,
    takeOut: 'Take it out again',
    isOut: 'It is not in the file any longer.',
  },
  /** The team lead's own page. */
  file: {
    heading: 'Completion file',
    lead: 'Results of people who finished on this device and agreed to be in the file, for your learning system to import.',
    inFile: (names: string) => `In the file: ${names}.`,
    noName: 'somebody without a name',
    nobody: 'Nobody is in the file yet.',
    nobodyDo:
      'Everybody who has finished the course can put their own result in: on the course home, “Take it to your learning system”, then “For your team lead”.',
    looking: 'Looking…',
    csv: 'Save as CSV',
    json: 'Save as JSON',
    import:
      'Give the CSV to whoever looks after your learning system: an import records each line as a finished course for the person that it names. The JSON says the same for a program.',
    care: 'The file has personal data in it. Send it by a way that your council allows for that, then delete it from this device.',
    saved: (file: string) => `Saved as ${file}.`,
  },
  proof: 'The file shows that the course was finished on this device. It does not prove who did it.',
  home: 'Go back',
};

/** The shape of a list of these words; a second language is another value of this type. */
export type CompletionWords = typeof completionEnGB;
