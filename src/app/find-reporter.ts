import { findApi } from '../report/find-api';
import { noReporter } from '../report/none';
import type { Reporter } from '../report/reporter';
import { scorm12Reporter } from '../report/scorm12';
import { scorm12ApiIn } from '../report/scorm12-api';

/** A reporter for the LMS that opened this page, or one that tells nobody when no LMS did. */
export function findReporter(from: Window): Reporter {
  const api = findApi(from, scorm12ApiIn);
  return api ? scorm12Reporter(api) : noReporter();
}
