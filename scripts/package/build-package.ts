import type { Problem } from '../../src/problems/problem';
import { adlFaults } from './adl-rules';
import { checkNames } from './check-names';
import { LAUNCH_FILE } from './manifest-parts';
import { metadataFiles } from './metadata-files';
import type { PackageContent } from './package-content';
import { appFiles, controlDocuments, inOrder, type PackageFile } from './package-files';
import { packageProblems } from './problems';
import { scorm12Manifest } from './scorm12-manifest';
import { scorm2004Manifest } from './scorm2004-manifest';
import { STANDARDS, type Standard } from './standards';
import { printDocument, type XmlElement } from './xml';

export type Packed =
  | { readonly ok: true; readonly files: readonly PackageFile[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Tells the app which API to take where an LMS offers two. */
const PACKAGED_FOR = 'packaged-for.txt';

/** The built app, read once for all packages; or why it cannot become a package. */
export async function readApp(folder: string): Promise<Packed> {
  const files = await appFiles(folder).catch(() => []);
  if (!files.some(({ path }) => path === LAUNCH_FILE))
    return { ok: false, problems: [packageProblems.noBuild(folder)] };
  return { ok: true, files };
}

/**
 * Everything that goes into one package, the manifest first; or all that is wrong with it.
 *
 * The app's own files are the same bytes in every package: what differs is in the manifest.
 *
 * @param more - Further files of this package alone, which the app never opens.
 */
export async function buildPackage(
  content: PackageContent,
  standard: Standard,
  app: readonly PackageFile[],
  more: readonly PackageFile[] = [],
): Promise<Packed> {
  const control = await controlDocuments(standard);
  const files = inOrder([...app, ...filesOfItsOwn(content, standard), ...more]);
  const paths = files.map(({ path }) => path);
  const manifest = manifestOf(content, paths, standard);
  const packed = { files: paths, controlDocuments: control.map(({ path }) => path) };
  const problems = [...checkNames([...packed.controlDocuments, ...paths]), ...adlFaults(manifest, packed, standard)];
  if (problems.length > 0) return { ok: false, problems };
  const first = { path: 'imsmanifest.xml', bytes: Buffer.from(printDocument(manifest)) };
  return { ok: true, files: [first, ...control, ...files] };
}

function filesOfItsOwn(content: PackageContent, standard: Standard): PackageFile[] {
  const packagedFor = { path: PACKAGED_FOR, bytes: Buffer.from(`${STANDARDS[standard].api}\n`) };
  return [packagedFor, ...(standard === 'scorm12' ? [] : metadataFiles(content))];
}

function manifestOf(content: PackageContent, paths: readonly string[], standard: Standard): XmlElement {
  return standard === 'scorm12' ? scorm12Manifest(content, paths) : scorm2004Manifest(content, paths, standard);
}
