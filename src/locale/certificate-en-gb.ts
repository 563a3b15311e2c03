/** The words of the certificate, in British English: apart, because it comes when the course is finished. */
export const certificateEnGB = {
  lead: 'You can print it, or save it as a PDF. It needs no network.',
  name: 'Your name',
  nameHint:
    'As it should stand on the certificate. It is kept nowhere and sent to nobody, and is gone when you leave this page. Leave it empty to have a line to write on.',
  print: 'Print or save as PDF',
  keep: 'A PDF stays on this device until it is deleted: anybody who uses the device can open it. On paper it is for work: not for a home, a dashboard or a notice board.',
  home: 'Course home',
  /** What is printed. */
  title: 'Certificate of completion',
  /** Under the line to write on; said for the line itself to whoever does not see it. */
  lineFor: 'Name',
  line: 'A line to write a name on',
  completed: 'completed the awareness course',
  level: 'Level',
  levelOne: 'Level 1, awareness',
  completedOn: 'Completed on',
  validUntil: 'Valid until',
  role: 'Job',
  time: 'Time it takes',
  minutes: (minutes: number) => (minutes === 1 ? 'About 1 minute' : `About ${minutes} minutes`),
  version: 'Version',
  refresher: (months: number) => `A short refresher is due after ${months === 1 ? '1 month' : `${months} months`}.`,
  modules: 'Modules',
  testPassed: 'test passed',
  read: 'completed',
  records: 'It records that the awareness course was completed. It is no qualification.',
  supports: 'The course supports discussion and face-to-face training. It does not replace them.',
  named: 'The name was filled in by whoever printed this. Nobody has checked it.',
};

/** The shape of a list of these words; a second language is another value of this type. */
export type CertificateWords = typeof certificateEnGB;
