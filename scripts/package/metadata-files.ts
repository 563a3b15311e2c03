import { lomFile } from './lom';
import type { PackageContent, Sco } from './package-content';
import type { PackageFile } from './package-files';

/** Where the metadata of the package, or of one of its SCOs, is. */
export function metadataPath(sco?: Sco): string {
  return sco ? `metadata-${sco.id}.xml` : 'metadata.xml';
}

/** The metadata files that a SCORM 2004 manifest points to; SCORM 1.2 has them inside the manifest. */
export function metadataFiles(content: PackageContent): PackageFile[] {
  const scos = content.scos.length > 1 ? content.scos : [];
  return [
    { path: metadataPath(), bytes: Buffer.from(lomFile(content.id, content)) },
    ...scos.map((sco) => ({ path: metadataPath(sco), bytes: Buffer.from(lomFile(sco.id, sco)) })),
  ];
}
