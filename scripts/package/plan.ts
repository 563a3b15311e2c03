import type { Standard } from './standards';

/** How a course is cut into SCOs, the parts for which an LMS keeps a score and a status each. */
export type Form =
  | { readonly is: 'suite' }
  | { readonly is: 'per-module' }
  | { readonly is: 'module'; readonly moduleId: string };

/** What a package settles for every learner who opens it. */
export interface Fixed {
  /** The id of a role in `course.yaml`; '' leaves it to the launch. */
  readonly role: string;
  /** The tag of the language that the package is in; '' for the one that the course is written in. */
  readonly language: string;
}

/** One zip that is to be written. */
export interface Plan {
  readonly standard: Standard;
  readonly form: Form;
  readonly fixed: Fixed;
}

/**
 * Such as `doorstep-scorm12-dynamics_role-repairs_lang-cy.zip`. No id holds an underscore, so a
 * module called `repairs` and the role `repairs` get names of their own.
 */
export function zipName({ standard, form, fixed }: Plan): string {
  return `doorstep-${standard}${formSuffix(form)}${fixedSuffix(fixed)}.zip`;
}

export function fixedSuffix({ role, language }: Fixed): string {
  return `${role && `_role-${role}`}${language && `_lang-${language}`}`;
}

/** What the app is told at launch: the item's `parameters` in the manifest; '' when nothing is settled. */
export function launchParameters(moduleId: string, { role }: Fixed): string {
  const all = Object.entries({ module: moduleId, role }).filter(([, value]) => value !== '');
  return all.length === 0 ? '' : `?${all.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

function formSuffix(form: Form): string {
  switch (form.is) {
    case 'suite':
      return '';
    case 'per-module':
      return '-per-module';
    case 'module':
      return `-${form.moduleId}`;
  }
}
