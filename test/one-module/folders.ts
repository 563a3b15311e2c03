/** Where the course of one module is, from the repository's root: its `content/`, and what is built of it. */
export const ONE_MODULE = 'dist/one-module';
export const ONE_MODULE_APP = `${ONE_MODULE}/app`;

export const ONE_MODULE_PACKAGES = `${ONE_MODULE}/packages`;
export const ONE_MODULE_SCORM12_ZIP = `${ONE_MODULE_PACKAGES}/doorstep-scorm12.zip`;
