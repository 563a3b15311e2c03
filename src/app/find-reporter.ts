import { type FoundLms, findLms } from '../report/find-api';
import type { ReporterOptions } from '../report/lms';
import { noReporter } from '../report/none';
import type { Reporter } from '../report/reporter';
import { scorm12Reporter } from '../report/scorm12';
import { scorm2004Reporter } from '../report/scorm2004';
import { packagedFor } from './packaged-for';

/** Some LMSs put their API in place after the content has loaded, three seconds later at worst. */
const WAIT_MS = 3500;
const LOOK_EVERY_MS = 100;

/**
 * A reporter for the LMS that opened this page, or one that tells nobody when no LMS did. A page
 * that nobody opened from another one (no parent, no opener) looks once: no LMS can come late to it.
 */
export async function findReporter(from: Window, options: ReporterOptions): Promise<Reporter> {
  const until = performance.now() + (isAlone(from) ? 0 : WAIT_MS);
  for (;;) {
    const found = findLms(from, null);
    if (found) return reporterFor(await preferred(from, found), options);
    if (performance.now() >= until) return noReporter();
    await new Promise((looked) => setTimeout(looked, LOOK_EVERY_MS));
  }
}

/** Whether a package was opened from another page, as an LMS opens it, though none was found. */
export async function isLmsMissing(from: Window): Promise<boolean> {
  return !isAlone(from) && (await packagedFor()) !== null;
}

function isAlone({ parent, self, opener }: Window): boolean {
  return parent === self && !opener;
}

/** The packaged standard wins where an LMS offers both; only then is it worth a request. */
async function preferred(from: Window, found: FoundLms): Promise<FoundLms> {
  const other = findLms(from, found.kind === 'scorm12' ? 'scorm2004' : 'scorm12');
  if (!other || other.kind === found.kind) return found;
  return findLms(from, await packagedFor()) ?? found;
}

function reporterFor(found: FoundLms, options: ReporterOptions): Reporter {
  return found.kind === 'scorm12' ? scorm12Reporter(found.api, options) : scorm2004Reporter(found.api, options);
}
