/** Where the build puts the app, from the repository's root. */
export const APP_FOLDER = 'dist/app';

/** Where it puts the app in a translation; '' for the language that the course is written in. */
export function appFolder(translation: string): string {
  return translation === '' ? APP_FOLDER : `${APP_FOLDER}-${translation}`;
}

export const PACKAGES_FOLDER = 'dist/packages';
export const SCORM12_ZIP = `${PACKAGES_FOLDER}/doorstep-scorm12.zip`;

/** Where `npm run sheets` puts what is printed. */
export const SHEETS_FOLDER = 'dist/sheets';
