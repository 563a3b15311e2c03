import type { Problem } from '../../src/problems/problem';
import type { PackageOptions } from './options';
import { type Fixed, type Form, type Plan, zipName } from './plan';
import { packageProblems } from './problems';
import { ALL_STANDARDS, type Standard } from './standards';

/** What the options are compared with. */
export interface Choices {
  /** Module ids in the course's order. */
  readonly modules: readonly string[];
  readonly roles: readonly string[];
  /** Those of the course. */
  readonly languages: readonly string[];
}

export type Planned =
  | { readonly ok: true; readonly plans: readonly Plan[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const STANDARD_WORDS: Readonly<Record<string, readonly Standard[]>> = {
  scorm12: ['scorm12'],
  scorm2004: ['scorm2004-3rd', 'scorm2004-4th'],
  'scorm2004-3rd': ['scorm2004-3rd'],
  'scorm2004-4th': ['scorm2004-4th'],
};
const FORM_WORDS = ['suite', 'per-module', 'modules'];

/**
 * Every package to write: each standard in each form. Words of `--only` that name standards choose
 * among those, the others choose among the forms.
 *
 * A course of one module gets only its suite unless a form is named: the other forms would show
 * learners the same, and an LMS team would have to guess which of three zips is meant.
 */
export function planPackages(options: PackageOptions, { modules, roles, languages }: Choices): Planned {
  const { only, role, language } = options;
  const known = [...Object.keys(STANDARD_WORDS), ...FORM_WORDS, ...modules];
  const problems = [
    ...only.filter((word) => !known.includes(word)).map((word) => packageProblems.onlyUnknown(word, known)),
    ...unknown(role, roles, packageProblems.roleUnknown),
    ...unknown(language, languages, packageProblems.languageUnknown),
  ];
  const plans = standards(only).flatMap((standard) =>
    forms(only, modules).map((form) => ({ standard, form, fixed: { role, language } satisfies Fixed })),
  );
  problems.push(...sameNames(plans));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, plans };
}

function standards(only: readonly string[]): readonly Standard[] {
  const named = new Set(only.flatMap((word) => STANDARD_WORDS[word] ?? []));
  return named.size === 0 ? ALL_STANDARDS : ALL_STANDARDS.filter((standard) => named.has(standard));
}

function forms(only: readonly string[], modules: readonly string[]): Form[] {
  const named = new Set(only.filter((word) => !(word in STANDARD_WORDS)));
  const all = named.size === 0 && modules.length > 1;
  const wants = (word: string) => all || named.has(word);
  return [
    ...(wants('suite') || named.size === 0 ? [{ is: 'suite' } as const] : []),
    ...(wants('per-module') ? [{ is: 'per-module' } as const] : []),
    ...modules
      .filter((moduleId) => wants('modules') || named.has(moduleId))
      .map((moduleId) => ({ is: 'module', moduleId }) as const),
  ];
}

function unknown(
  value: string,
  known: readonly string[],
  problem: (value: string, known: readonly string[]) => Problem,
): Problem[] {
  return value === '' || known.includes(value) ? [] : [problem(value, known)];
}

/** A module called `per-module` would overwrite the package of that name. */
function sameNames(plans: readonly Plan[]): Problem[] {
  const names = plans.map(zipName);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  return [...new Set(twice)].map(packageProblems.sameZipName);
}
