import { buildPackage, type Packed, readApp } from './build-package';
import { type PackageCourse, packageContent } from './package-content';

/** The package that most LMSs get: SCORM 1.2, the whole course as one SCO. */
export async function scorm12Package(course: PackageCourse, appFolder: string): Promise<Packed> {
  const app = await readApp(appFolder);
  if (!app.ok) return app;
  const plan = { standard: 'scorm12', form: { is: 'suite' }, fixed: { role: '', language: '' } } as const;
  return buildPackage(packageContent(course, plan), plan.standard, app.files);
}
