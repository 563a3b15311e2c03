import type { CompiledCourse } from './compile';

/** The names under which the player imports what the compiler made. */
export const COURSE_ID = 'virtual:doorstep/course';
export const MODULE_ID = 'virtual:doorstep/module/';

/**
 * The code of a virtual module, or undefined when there is no such one.
 *
 * @param id - `virtual:doorstep/course` or `virtual:doorstep/module/<id>`.
 */
export function virtualCode(id: string, { course, modules }: CompiledCourse): string | undefined {
  if (id === COURSE_ID)
    return `export default ${data(course)};\nexport const loaders = {${modules.map(loader).join('')}\n};\n`;
  const module = modules.find((candidate) => `${MODULE_ID}${candidate.id}` === id);
  return module && `export default ${data(module)};\n`;
}

function loader({ id }: { readonly id: string }): string {
  return `\n  '${id}': () => import('${MODULE_ID}${id}').then((loaded) => loaded.default),`;
}

/** From here on a browser reads JSON faster than JavaScript: 10 kB, by the measurements of V8's authors. */
const LARGE = 10_000;

function data(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length < LARGE ? json : `JSON.parse(${JSON.stringify(json)})`;
}
