import type { Place } from '../record/record';

/** The place as text, so that an administrator can read it: `dynamics/signs`; '' on the course home. */
export function placeText({ module, at, within }: Place, limit: number): string {
  return [module, at, within]
    .filter((part) => part !== '')
    .join('/')
    .slice(0, limit);
}
