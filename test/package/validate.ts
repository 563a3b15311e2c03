import { validateXML } from 'xmllint-wasm';
import { controlDocuments } from '../../scripts/package/package-files';
import type { Standard } from '../../scripts/package/standards';

const XML = 'http://www.w3.org/XML/1998/namespace';

/** The schema that each namespace of a manifest is declared in. */
const SCHEMAS_OF_2004: Readonly<Record<string, string>> = {
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
};
const SCHEMAS: Readonly<Record<Standard, Readonly<Record<string, string>>>> = {
  scorm12: {
    [XML]: 'ims_xml.xsd',
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
  },
  'scorm2004-3rd': SCHEMAS_OF_2004,
  'scorm2004-4th': SCHEMAS_OF_2004,
};

/**
 * What the official schemas of a standard, those that its packages hold, find wrong with a manifest.
 *
 * The wildcards of these schemas want every namespace declared, and no schema of theirs imports them
 * all, so a schema of ours does.
 */
export async function schemaErrors(manifest: string, standard: Standard): Promise<string[]> {
  const documents = await controlDocuments(standard);
  const { errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
    schema: [{ fileName: 'every-namespace.xsd', contents: importing(SCHEMAS[standard]) }],
    preload: documents.map(({ path, bytes }) => ({ fileName: path, contents: readable(path, bytes.toString()) })),
  });
  return errors.map(({ message }) => message);
}

/** Whether a file is XML at all. */
export async function isWellFormed(text: string): Promise<boolean> {
  return (await validateXML({ xml: text, normalization: 'c14n' })).valid;
}

function importing(schemas: Readonly<Record<string, string>>): string {
  const imports = Object.entries(schemas).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
}

/**
 * Two schemas of SCORM 1.2 break rules that libxml2 holds to: one declares the XML namespace as its
 * default, one lets an element follow itself in two ways. The second mend allows less than the
 * original, so what is valid here is valid there. Packages hold the files as they are.
 */
function readable(path: string, text: string): string {
  if (path === 'ims_xml.xsd') return text.replace(` xmlns="${XML}"`, '');
  if (path === 'imsmd_rootv1p2p1.xsd') return text.replace('namespace="##any"', 'namespace="##other"');
  return text;
}
