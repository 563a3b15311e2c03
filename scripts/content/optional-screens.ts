import type { Module, OptionalScreen, Screen } from '../../src/content/course';
import { minutesOnScreen } from '../../src/content/reading-time';
import type { Role } from '../../src/content/role';
import { pathsOf } from './outline';

/**
 * The module with the screens that nobody has to read, each with its minutes.
 *
 * @param readingSpeed - In words a minute.
 */
export function withOptional(
  module: Module,
  screens: readonly Screen[],
  roles: readonly Role[],
  readingSpeed: number,
): Module {
  if (screens.length === 0) return module;
  const met = pathsOf({ ...module, screens }, roles).flatMap((path) => path.screens);
  const timed = screens.map((screen): OptionalScreen => {
    const times = met.filter(({ id }) => id === screen.id).map((each) => minutesOnScreen(each, readingSpeed));
    return { ...screen, minutes: Math.ceil(Math.max(...times, Number.EPSILON)) };
  });
  return { ...module, more: timed };
}

/** The screens of a module, or of a role's path through it: those that have to be read, and then the others. */
export function everyScreen({ screens, more = [] }: Module): readonly Screen[] {
  return [...screens, ...more];
}
