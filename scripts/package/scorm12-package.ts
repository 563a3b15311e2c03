import type { Problem } from '../../src/problems/problem';
import { checkNames } from './check-names';
import { appFiles, type PackageFile, scorm12ControlDocuments } from './package-files';
import { packageProblems } from './problems';
import { LAUNCH_FILE, type ManifestCourse, scorm12Manifest } from './scorm12-manifest';

export type Packed =
  | { readonly ok: true; readonly files: readonly PackageFile[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Everything that goes into the SCORM 1.2 package of a built app, the manifest first; or all that is wrong with it. */
export async function scorm12Package(course: ManifestCourse, appFolder: string): Promise<Packed> {
  const app = await appFiles(appFolder).catch(() => []);
  const paths = app.map(({ path }) => path);
  if (!paths.includes(LAUNCH_FILE)) return { ok: false, problems: [packageProblems.noBuild(appFolder)] };
  const problems = checkNames(paths);
  if (problems.length > 0) return { ok: false, problems };
  const manifest = { path: 'imsmanifest.xml', bytes: Buffer.from(scorm12Manifest(course, paths)) };
  return { ok: true, files: [manifest, ...(await scorm12ControlDocuments()), ...app] };
}
