import { z } from 'zod';
import { readFields } from '../content/fields';
import { text } from '../content/grammar';
import { Notes } from '../content/notes';
import type { Files } from '../content/read-files';
import { parseYaml, type YamlText } from '../content/yaml-text';
import { isPhrase, type Phrase, toPhrase } from './phrase';
import { checkProblems } from './problems';
import { error, type Finding, warning } from './rule';

export const LINT_FILE = 'content/language-lint.yaml';

const entry = z.strictObject({
  words: z.array(text).min(1),
  /** Longer phrases that hold the words and are right. */
  except: z.array(text).optional(),
  why: text,
  instead: text,
});
const group = z.strictObject({ kind: text, entries: z.array(entry).min(1) });
const FIELDS = { groups: z.array(group).min(1) };

/** Words that the course does not say itself, and what is said in their place. */
export interface LintEntry {
  /** What is the matter with them, such as `blame of the person who is harmed`. */
  readonly kind: string;
  readonly words: readonly Phrase[];
  readonly except: readonly Phrase[];
  readonly why: string;
  readonly instead: string;
}

/** Reads the list of words, and says what cannot be read in it. */
export function readLintFile(files: Files): { readonly entries: LintEntry[]; readonly findings: Finding[] } {
  const source = files.get(LINT_FILE);
  if (source === undefined) {
    const place = { file: LINT_FILE, line: 1, column: 1 };
    return { entries: [], findings: [warning(place, checkProblems.lintMissing(LINT_FILE))] };
  }
  const notes = new Notes();
  const yaml = parseYaml(LINT_FILE, source, notes);
  const { groups = [] } = readFields(FIELDS, yaml, notes);
  const unreadable = notes.problems.map(({ place, ...problem }) => error(place, problem));
  return { entries: groups.flatMap(toEntries), findings: [...unreadable, ...checkPhrases(groups, yaml)] };
}

function toEntries({ kind, entries }: z.output<typeof group>): LintEntry[] {
  return entries.map(({ words, except = [], why, instead }) => ({
    kind,
    words: words.filter(isPhrase).map(toPhrase),
    except: except.filter(isPhrase).map(toPhrase),
    why,
    instead,
  }));
}

function checkPhrases(groups: readonly z.output<typeof group>[], yaml: YamlText): Finding[] {
  return groups.flatMap(({ entries }, g) =>
    entries.flatMap(({ words, except = [] }, e) =>
      Object.entries({ words, except }).flatMap(([key, phrases]) =>
        phrases.flatMap((phrase, at) => {
          if (isPhrase(phrase)) return [];
          const place = yaml.valuePlace(['groups', g, 'entries', e, key, at]);
          return [error(place, checkProblems.phraseUnreadable(phrase))];
        }),
      ),
    ),
  );
}
