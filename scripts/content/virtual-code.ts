import type { CompiledCourse } from './compile';

/** The names under which the player imports what the compiler made. */
export const COURSE_ID = 'virtual:doorstep/course';
export const MODULE_ID = 'virtual:doorstep/module/';
/** The loaders of what stands behind the modules; each module's own is called after it. */
export const BACKGROUND_ID = 'virtual:doorstep/background';
const BACKGROUND_OF = `${BACKGROUND_ID}-of-`;

/**
 * The code of a virtual module, or undefined when there is no such one.
 *
 * @param id - `virtual:doorstep/course`, `virtual:doorstep/module/<id>`, `virtual:doorstep/background` or
 * `virtual:doorstep/background-of-<id>`.
 */
export function virtualCode(id: string, { course, modules, backgrounds }: CompiledCourse): string | undefined {
  if (id === COURSE_ID)
    return `export default ${data(course)};\nexport const loaders = ${loaders(MODULE_ID, modules)};\n`;
  if (id === BACKGROUND_ID) return `export default ${loaders(BACKGROUND_OF, modules)};\n`;
  const at = (prefix: string) => modules.findIndex((module) => `${prefix}${module.id}` === id);
  const found = modules[at(MODULE_ID)] ?? backgrounds[at(BACKGROUND_OF)];
  return found && `export default ${data(found)};\n`;
}

function loaders(prefix: string, modules: CompiledCourse['modules']): string {
  const lines = modules.map(
    ({ id }) => `\n  '${id}': () => import('${prefix}${id}').then((loaded) => loaded.default),`,
  );
  return `{${lines.join('')}\n}`;
}

/** From here on a browser reads JSON faster than JavaScript: 10 kB, by the measurements of V8's authors. */
const LARGE = 10_000;

function data(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length < LARGE ? json : `JSON.parse(${JSON.stringify(json)})`;
}
