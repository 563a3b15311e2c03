/** What a package can be made for. The two editions of SCORM 2004 differ in their control documents. */
export type Standard = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th';

export interface StandardFacts {
  readonly title: string;
  /** Which API the app looks for first: the one line of `packaged-for.txt`. */
  readonly api: 'scorm12' | 'scorm2004';
  /** The exact word that tells an LMS the standard; Moodle takes any other for 1.2. */
  readonly schemaVersion: string;
  /** The folder of its control documents in the build-time dependency. */
  readonly controlDocuments: string;
  /** The attribute that says whether a resource is a SCO: the capital T is not optional. */
  readonly scormType: 'adlcp:scormtype' | 'adlcp:scormType';
}

/** SCORM 1.2 CAM section 2.3; SCORM 2004 CAM section 3.4. */
export const STANDARDS: Readonly<Record<Standard, StandardFacts>> = {
  scorm12: {
    title: 'SCORM 1.2',
    api: 'scorm12',
    schemaVersion: '1.2',
    controlDocuments: 'scorm12edition',
    scormType: 'adlcp:scormtype',
  },
  'scorm2004-3rd': {
    title: 'SCORM 2004 3rd Edition',
    api: 'scorm2004',
    schemaVersion: '2004 3rd Edition',
    controlDocuments: 'scorm20043rdedition',
    scormType: 'adlcp:scormType',
  },
  'scorm2004-4th': {
    title: 'SCORM 2004 4th Edition',
    api: 'scorm2004',
    schemaVersion: '2004 4th Edition',
    controlDocuments: 'scorm20044thedition',
    scormType: 'adlcp:scormType',
  },
};

export const ALL_STANDARDS: readonly Standard[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'];
