import type { FoundLms } from '../report/find-api';

/** The one-line file that the packager puts beside the manifest. */
export const PACKAGED_FOR = './packaged-for.txt';

/** The standard that this package was made for; null when it is not in a package, or cannot be asked now. */
export async function packagedFor(): Promise<FoundLms['kind'] | null> {
  try {
    const answer = await fetch(PACKAGED_FOR);
    const word = answer.ok ? (await answer.text()).trim() : '';
    return word === 'scorm12' || word === 'scorm2004' ? word : null;
  } catch {
    return null;
  }
}
