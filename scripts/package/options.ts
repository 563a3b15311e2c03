import { parseArgs } from 'node:util';
import type { Problem } from '../../src/problems/problem';
import { packageProblems } from './problems';

/** What was written after `npm run package --`, not yet compared with the course. */
export interface PackageOptions {
  /** Whether to build the app first; otherwise the build that is there is taken. */
  readonly build: boolean;
  /** Whether contacts that nobody has checked lately, or that are examples, may go into the zips. */
  readonly allowUnchecked: boolean;
  /** Words of `--only`: standards, forms, module ids. Empty for all packages. */
  readonly only: readonly string[];
  readonly role: string;
  readonly language: string;
  /** Paths of the zips that these are to take the place of. */
  readonly replaces: readonly string[];
}

export type ReadOptions =
  | { readonly ok: true; readonly value: PackageOptions }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const FLAGS = {
  only: { type: 'string', multiple: true },
  role: { type: 'string' },
  lang: { type: 'string' },
  replaces: { type: 'string', multiple: true },
  'no-build': { type: 'boolean' },
  'allow-unchecked': { type: 'boolean' },
} as const;

/** Reads the flags, or says everything that is wrong with them. */
export function readOptions(args: readonly string[]): ReadOptions {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: FLAGS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const problems = tokens.flatMap((token, at): Problem[] => {
    if (token.kind === 'option') return flagProblems(token.name, token.value);
    return token.kind === 'positional' && !isUnknown(tokens[at - 1]) ? [packageProblems.strayWord(token.value)] : [];
  });
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      build: !values['no-build'],
      allowUnchecked: values['allow-unchecked'] === true,
      only: words(values.only),
      role: String(values.role ?? ''),
      language: String(values.lang ?? ''),
      replaces: all(values.replaces),
    },
  };
}

/** The word after a misspelt flag was meant as its value. */
function isUnknown(token: { readonly kind: string; readonly name?: string } | undefined): boolean {
  return token?.kind === 'option' && !Object.hasOwn(FLAGS, token.name ?? '');
}

function flagProblems(name: string, value: string | undefined): Problem[] {
  if (!Object.hasOwn(FLAGS, name)) return [packageProblems.flagUnknown(name, Object.keys(FLAGS))];
  const takesValue = FLAGS[name as keyof typeof FLAGS].type === 'string';
  if (!takesValue) return value === undefined ? [] : [packageProblems.flagTakesNothing(name)];
  // A flag in the place of a value is a forgotten value.
  return value === undefined || value === '' || value.startsWith('-') ? [packageProblems.flagNeedsValue(name)] : [];
}

/** `--only scorm12,dynamics` and `--only scorm12 --only dynamics` mean the same. */
function words(given: unknown): string[] {
  return all(given)
    .flatMap((text) => text.split(','))
    .filter((word) => word !== '');
}

function all(given: unknown): string[] {
  return Array.isArray(given) ? given.map(String) : [];
}
