/** The words of the two pages of the carry code, in British English: apart, because few open them. */
export const carryEnGB = {
  out: {
    lead: 'Work that was done away from your learning system can be taken there with the code on this page. No network is needed to make it.',
    steps: [
      'Open this course from your learning system, on any computer, tablet or phone.',
      'On its first page choose “I did this offline”.',
      'Scan the picture, or copy the text and paste it there. You can send the text to yourself.',
    ],
    name: 'Your name or initials (you can leave this empty)',
    nameHint: 'It goes into the code, so that you know it again. It is not kept on this device.',
    holds: 'What the code carries',
    holdsAlso:
      'With it go your answers, the times of your work, and the name that you type. No password and no staff number.',
    picture: 'The code as a picture',
    noPicture: 'There is more work here than one picture can hold. Use the text.',
    text: 'The code as text',
    copy: 'Copy the text',
    copied: 'Copied. You can paste it into a message or a document.',
    notCopied: 'This browser does not let us copy. The text is selected: copy it yourself.',
    keep: 'Send it to nobody but yourself: whoever has the code could use it as their own.',
  },
  in: {
    heading: 'I did this offline',
    headingWithoutLms: 'I have a code',
    lead: 'Bring in work that you did on another device. There, open “Take it to your learning system” and bring the code from that page.',
    safe: 'Nothing changes until you have seen whose work it is and have said yes.',
    text: 'The code',
    textHint: 'Paste it or type it. Capitals, spaces and line breaks make no difference.',
    read: 'Look at the code',
    readFirst: 'Paste or type the code first.',
    scan: 'Scan with the camera',
    scanning: 'Hold the picture of the code in front of the camera.',
    camera: 'What the camera sees',
    stop: 'Stop the camera',
    cannotScan: 'This browser cannot scan a code. Paste or type it instead.',
  },
  found: {
    heading: 'Is this your work?',
    workOf: (name: string) => `Work of ‘${name}’`,
    noName: 'No name was given with this work.',
    years: 'If you take this course again each year, work from an earlier year may not count. Check the dates.',
    record: 'If you say yes, it is recorded here as your own work.',
    yes: (name: string) => `Yes, I am ${name}`,
    yesWithoutName: 'Yes, this is my work',
    no: 'No, use another code',
  },
  held: {
    module: (number: number) => `Module ${number}`,
    screens: (seen: number, total: number) => `${seen} of ${total} screens`,
    passed: (score: string) => `test passed with ${score}`,
    notYet: (score: string) => `best test so far ${score}, not passed yet`,
    completed: 'completed',
    nothing: 'There is no work in it yet.',
    begun: (date: string) => `Begun on ${date}.`,
    lastResult: (date: string) => `Last result on ${date}.`,
  },
  done: {
    heading: 'Your work is here',
    inLms:
      'It is saved, and your learning system is being told. The line at the foot of this page says when it has been sent.',
    here: 'It is saved on this device.',
    hadHeading: 'You have all of this already',
    had: 'This code was used before, or holds nothing new. Nothing has been changed.',
  },
  /** Said wherever a code is made or taken in. */
  proof: 'It shows that this work was done on some device. It does not prove who did it.',
  home: 'Course home',
};

/** The shape of a list of these words; a second language is another value of this type. */
export type CarryWords = typeof carryEnGB;
