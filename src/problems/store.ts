import type { Problem } from './problem';

/** Nothing can be kept on this device: a private window, blocked storage, or a database that will not open. */
export function storageBlocked(): Problem {
  return {
    code: 'store-blocked',
    what: 'This browser does not let us keep anything on this device.',
    mend: 'You can carry on, but stay in this window until you have finished.',
  };
}

/** A write was refused, most often because the device is full. */
export function storageFull(): Problem {
  return {
    code: 'store-write-failed',
    what: 'Your last step could not be kept on this device.',
    mend: 'You can carry on. Free some space on the device before you close this window.',
  };
}

/** What was on the device could not be read as a learning record. */
export function storedRecordDamaged(): Problem {
  return {
    code: 'store-record-damaged',
    what: 'Something saved on this device could not be read, so it was set aside.',
    mend: 'You can carry on. Tell the help desk if your place or score is missing.',
  };
}

/** There is little room left for this site: better said while everything can still be kept. */
export function storageNearlyFull(): Problem {
  return {
    code: 'store-nearly-full',
    what: 'This device is nearly full.',
    mend: 'Your work is safe so far. Free some space on the device soon, so that the rest can be kept too.',
  };
}

/** The learner asked to begin a finished course again, and the device had no room to note it. */
export function notBegunAgain(): Problem {
  return {
    code: 'store-not-begun-again',
    what: 'The course could not be begun again. What you have finished is as it was.',
    mend: 'Free some space on the device, and try again.',
  };
}

/** Another window of this device has removed the learner: nothing brings them back but they themselves. */
export function learnerRemoved(): Problem {
  return {
    code: 'store-learner-removed',
    what: 'You were removed from this device in another window.',
    mend: 'Nothing is kept here any longer. To go on, choose who is learning.',
  };
}

/** The learner asked to be removed from this device, and the device refused. */
export function learnerNotRemoved(): Problem {
  return {
    code: 'store-learner-not-removed',
    what: 'You could not be removed from this device. Your name and work are still here.',
    mend: 'Choose your name and try again. If it still fails, clear the data of this site in the browser’s settings.',
  };
}
