import { mkdir, readdir, writeFile } from 'node:fs/promises';
import type { Module } from '../../src/content/course';
import type { Problem } from '../../src/problems/problem';
import { type Content, RELEASE_FILE, releaseOf, releaseText } from '../replace/release';
import { buildPackage, readApp } from './build-package';
import { type PackageCourse, packageContent } from './package-content';
import type { PackageFile } from './package-files';
import { type Plan, zipName } from './plan';
import type { Written } from './report';
import { STANDARDS } from './standards';
import { zip } from './zip';

/** What to write, and where. */
export interface PackageJob {
  readonly course: PackageCourse;
  /** The tag of the language that all of it is in. */
  readonly language: string;
  readonly modules: readonly Module[];
  readonly authors: Content['authors'];
  readonly plans: readonly Plan[];
  /** The role and language that all of them are fixed to, for people; '' for neither. */
  readonly fixedTitle: string;
  readonly appFolder: string;
  readonly packagesFolder: string;
  /** Called before each package. */
  readonly progress?: (name: string) => void;
}

export type WrittenPackages =
  | { readonly ok: true; readonly written: readonly Written[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Zips one build as many times as asked. When one package is wrong, none is written. */
export async function writePackages(job: PackageJob): Promise<WrittenPackages> {
  const app = await readApp(job.appFolder);
  if (!app.ok) return app;
  const written: Written[] = [];
  for (const plan of job.plans) {
    const name = zipName(plan);
    job.progress?.(name);
    const content = packageContent({ ...job.course, language: job.language }, plan, job.fixedTitle);
    const packed = await buildPackage(content, plan.standard, app.files, [releaseFile(job, plan)]);
    if (!packed.ok) return packed;
    written.push({
      path: `${job.packagesFolder}/${name}`,
      standard: STANDARDS[plan.standard].title,
      scos: content.scos.length,
      files: packed.files.length,
      bytes: zip(packed.files),
    });
  }
  await mkdir(job.packagesFolder, { recursive: true });
  await Promise.all(written.map(({ path, bytes }) => writeFile(path, bytes)));
  return { ok: true, written };
}

function releaseFile(job: PackageJob, plan: Plan): PackageFile {
  return { path: RELEASE_FILE, bytes: Buffer.from(releaseText(releaseOf(job, plan))) };
}

/** Zips of earlier runs: they may hold older content, and nobody can see that from outside. */
export async function olderPackages(folder: string, written: readonly Written[]): Promise<string[]> {
  const fresh = new Set(written.map(({ path }) => path));
  const present = (await readdir(folder)).filter((name) => name.endsWith('.zip'));
  return present
    .map((name) => `${folder}/${name}`)
    .filter((path) => !fresh.has(path))
    .sort();
}
