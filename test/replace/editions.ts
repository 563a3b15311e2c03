import type { CompiledCourse } from '../../scripts/content/compile';
import { compile } from '../../scripts/content/compile';
import type { Plan } from '../../scripts/package/plan';
import { compareReleases, type Replacement } from '../../scripts/replace/compare-releases';
import { releaseOf } from '../../scripts/replace/release';
import type { Release } from '../../scripts/replace/release-schema';
import { inFirst, smallCourse } from '../content/small-course';

export type Files = ReadonlyMap<string, string>;

export const suite: Plan = { standard: 'scorm12', form: { is: 'suite' }, fixed: { role: '', language: '' } };
export const perModule: Plan = { ...suite, form: { is: 'per-module' } };

export function compiled(files: Files): CompiledCourse {
  const result = compile(files);
  if (!result.ok) throw new Error(result.problems.map(({ what, place }) => `${place.file}: ${what}`).join(' '));
  return result.value;
}

export function released(files: Files, plan: Plan = suite): Release {
  return releaseOf(compiled(files), plan);
}

/** The small course with a second module, a copy of the first under another id and title. */
export function withModule(id: string, files: Files = smallCourse): Map<string, string> {
  const copy = [...smallCourse].flatMap(([path, text]): [string, string][] => {
    if (!path.startsWith('content/modules/first/')) return [];
    return [[path.replace('/first/', `/${id}/`), text.replace('title: The first module', `title: The ${id} module`)]];
  });
  const course = files.get('content/course.yaml') ?? '';
  return new Map([...files, ...copy, ['content/course.yaml', course.replace('  - first\n', `  - first\n  - ${id}\n`)]]);
}

/** A screen more, in the place given by what comes before it. */
export function withScreen(id: string, after: string, files: Files = smallCourse): Map<string, string> {
  const module = files.get(inFirst('module.yaml')) ?? '';
  return new Map([
    ...files,
    [inFirst('module.yaml'), module.replace(`  - ${after}\n`, `  - ${after}\n  - ${id}\n`)],
    [inFirst(`screens/${id}.md`), `---\ntitle: All about ${id}\n---\n\nText.\n`],
  ]);
}

/** Pieces of any files of the course written differently, wherever they occur. */
export function changed(edits: readonly (readonly [from: string, to: string])[], files: Files = smallCourse) {
  return new Map(
    [...files].map(([path, text]) => [path, edits.reduce((t, [from, to]) => t.replaceAll(from, to), text)]),
  );
}

export function renamedFile(from: string, to: string, files: Files): Map<string, string> {
  return new Map([...files].map(([path, text]) => [path === inFirst(from) ? inFirst(to) : path, text]));
}

export function withoutFile(path: string, files: Files): Map<string, string> {
  return new Map([...files].filter(([name]) => name !== inFirst(path)));
}

/** The verdict, and what it rests on; what changes nothing for anybody is left out. */
export function verdict(before: Files, after: Files, plan: Plan = suite) {
  return judged(compareReleases(released(before, plan), released(after, plan)));
}

export function judged({ verdict: is, findings }: Replacement) {
  return { is, because: findings.filter(({ weight }) => weight !== 'fine').map(({ what }) => what) };
}

/** What is worth knowing and changes nothing for anybody. */
export function notes(before: Files, after: Files): string[] {
  const { findings } = compareReleases(released(before), released(after));
  return findings.filter(({ weight }) => weight === 'fine').map(({ what }) => what);
}
