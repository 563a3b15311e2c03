import { encode } from '../../src/record/codec';
import { fourFinishedModules, fourModuleCourse } from '../../test/record/four-modules';

/** SCORM 1.2 RTE 3.4: `cmi.suspend_data` is a CMIString4096. */
const SCORM12_LIMIT = 4096;

/** How long suspend data is, in characters, when four modules are finished and every answer is in it. */
export function fourModulesSuspendData(): number {
  return encode(fourFinishedModules, fourModuleCourse, SCORM12_LIMIT).length;
}
