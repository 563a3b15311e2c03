import { join } from 'node:path';
import { normalizePath } from 'vite';
import { filesOf } from '../../src/content/recording';
import type { CompiledCourse } from './compile';
import { pathOf } from './recording';
import { recordingsIn } from './recordings-in';

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
 * @param root - The project's folder, the one that holds `content/`.
 */
export function virtualCode(
  id: string,
  { course, modules, backgrounds }: CompiledCourse,
  root = '',
): string | undefined {
  if (id === COURSE_ID)
    return `export default ${data(course)};\nexport const loaders = ${loaders(MODULE_ID, modules)};\n`;
  if (id === BACKGROUND_ID) return `export default ${loaders(BACKGROUND_OF, modules)};\n`;
  const at = (prefix: string) => modules.findIndex((module) => `${prefix}${module.id}` === id);
  const module = modules[at(MODULE_ID)];
  const files = module ? recordingsIn(module).flatMap(filesOf) : [];
  if (module && files.length > 0) return withFiles(module, [...new Set(files)], root);
  const found = module ?? backgrounds[at(BACKGROUND_OF)];
  return found && `export default ${data(found)};\n`;
}

/** The bundler takes the files along, and says what their addresses are: no text of a module looks like one of ours. */
function withFiles(module: unknown, files: readonly string[], root: string): string {
  const imports = files.map((file, at) => {
    const path = normalizePath(join(root, pathOf(file)));
    return `import file${at} from ${JSON.stringify(`${path}?url&no-inline`)};\n`;
  });
  const addresses = files.map((file, at) => `\n  [${JSON.stringify(file)}, file${at}],`);
  const json = JSON.stringify(JSON.stringify(module));
  return `${imports.join('')}const addresses = new Map([${addresses.join('')}
]);
export default JSON.parse(${json}, (_key, value) => addresses.get(value) ?? value);
`;
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
