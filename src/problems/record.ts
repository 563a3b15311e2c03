import type { Problem } from './problem';

const FROM_DEVICE = 'What is saved on this device is used instead.';

/** Suspend data that some other tool wrote. */
export function suspendDataNotOurs(): Problem {
  return {
    code: 'record-not-ours',
    what: 'The place saved in your learning system could not be read, because something else wrote it.',
    mend: `${FROM_DEVICE} You can carry on.`,
  };
}

/** Suspend data that was cut short or changed on its way. */
export function suspendDataDamaged(): Problem {
  return {
    code: 'record-damaged',
    what: 'The place saved in your learning system could not be read, because it arrived incomplete or changed.',
    mend: `${FROM_DEVICE} You can carry on. Tell the help desk if your place or score is missing.`,
  };
}

/** Suspend data of another course. */
export function suspendDataOfOtherCourse(): Problem {
  return {
    code: 'record-other-course',
    what: 'The place saved in your learning system could not be read, because it belongs to another course.',
    mend: `${FROM_DEVICE} You can carry on. Tell the help desk, because the course may be set up wrongly.`,
  };
}

/** Suspend data in a form that a later release of Doorstep wrote. */
export function suspendDataNewer(): Problem {
  return {
    code: 'record-newer',
    what: 'The place saved in your learning system could not be read, because a newer version of this course wrote it.',
    mend: `${FROM_DEVICE} You can carry on. Close this window and open the course again to get the newer version.`,
  };
}
