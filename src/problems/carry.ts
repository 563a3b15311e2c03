import type { Problem } from './problem';

const NOTHING_CHANGED = 'Nothing has been changed.';

/** A text with no carry code in it. */
export function carryNotOurs(): Problem {
  return {
    code: 'carry-not-ours',
    what: 'There is no code of this course in this.',
    mend: `Copy all of it again, from the letters DSC to the end. ${NOTHING_CHANGED}`,
  };
}

/** A carry code that was cut short or changed on its way. */
export function carryDamaged(): Problem {
  return {
    code: 'carry-damaged',
    what: 'This code is not complete, or something in it has changed.',
    mend: `Copy all of it again, from the letters DSC to the end. ${NOTHING_CHANGED}`,
  };
}

/** A carry code of another course. */
export function carryOfOtherCourse(): Problem {
  return {
    code: 'carry-other-course',
    what: 'This code belongs to another course.',
    mend: `Open that course from your learning system, and use the code there. ${NOTHING_CHANGED}`,
  };
}

/** A carry code in a form that a later release of Doorstep wrote. */
export function carryNewer(): Problem {
  return {
    code: 'carry-newer',
    what: 'A newer version of this course made this code, and this one cannot read it.',
    mend: `Close this window and open the course again to get the newer version. ${NOTHING_CHANGED}`,
  };
}

/** No camera, or the browser or the page around this one does not let us use it. */
export function cameraRefused(): Problem {
  return {
    code: 'carry-camera-refused',
    what: 'The camera cannot be used here.',
    mend: 'Paste or type the code instead.',
  };
}
