import { generateFiles } from '../../scripts/bench/generate-course';
import { compile } from '../../scripts/content/compile';
import type { PackageCourse } from '../../scripts/package/package-content';
import type { PackageFile } from '../../scripts/package/package-files';
import type { Fixed, Form, Plan } from '../../scripts/package/plan';
import type { Standard } from '../../scripts/package/standards';

const compiled = compile(generateFiles(40, 8));
if (!compiled.ok) throw new Error('The generated course has mistakes.');

/** A real, compiled course of two modules, `module-1` and `module-2`. */
export const twoModules: PackageCourse = compiled.value.course;

/** What its modules hold. */
export const modules = compiled.value.modules;

/** What only authors need to know of it. */
export const authors = compiled.value.authors;

/** What a build might hold. */
export const builtApp: readonly PackageFile[] = ['assets/main.js', 'index.html', 'service-worker.js'].map((path) => ({
  path,
  bytes: Buffer.from(`the content of ${path}`),
}));

export const FORMS: readonly Form[] = [{ is: 'suite' }, { is: 'per-module' }, { is: 'module', moduleId: 'module-2' }];

export const open: Fixed = { role: '', language: '' };

export function plan(standard: Standard, form: Form = { is: 'suite' }, fixed: Fixed = open): Plan {
  return { standard, form, fixed };
}
