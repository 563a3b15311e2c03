import type { Problem } from '../../src/problems/problem';
import { packageProblems } from './problems';

/** One part of a path. Other characters unpack as garbage in some LMSs, and ADL's own validator refuses them. */
const SAFE_NAME = /^[A-Za-z0-9._-]+$/;

/** Every file name that some LMS would stumble over. */
export function checkNames(paths: readonly string[]): Problem[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const found = path.split('/').every((part) => SAFE_NAME.test(part)) ? [] : [packageProblems.badFileName(path)];
    const twin = seen.get(path.toLowerCase());
    if (twin !== undefined) found.push(packageProblems.sameFileName(path, twin));
    seen.set(path.toLowerCase(), path);
    return found;
  });
}
