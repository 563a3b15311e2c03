import type { Path, YamlText } from '../../content/yaml-text';
import { type LintEntry, readLintFile } from '../lint-file';
import { type Passage, passagesOf } from '../passages';
import { matchesOf } from '../phrase';
import { checkProblems } from '../problems';
import { withoutInnerQuotes, withoutQuotes } from '../quotes';
import { error, type Finding, type Material } from '../rule';

/**
 * Reports words that blame, shrink, label or shock, wherever the course says them itself.
 *
 * Not where they are shown as what not to say: the left side of a `compare`, the poor choices of a
 * story, the wrong answers of a question, a `rewrite`, quotes, and words in quotation marks. What is
 * shown as a model is held to it in quotation marks too.
 */
export function language(material: Material): Finding[] {
  const { entries, findings } = readLintFile(material.files);
  const passages = [...material.modules.flatMap((module) => passagesOf(module, material)), ...aroundModules(material)];
  return [...findings, ...passages.flatMap((passage) => findingsIn(passage, entries))];
}

type Spoken = Pick<Passage, 'text' | 'quoted' | 'label' | 'as' | 'placeOf'>;

/** What learners read outside of every module. What somebody is called is left alone: it is their name. */
function aroundModules({ course, about, local, authors, factsFile, glossaryFile }: Material): Spoken[] {
  const spoken = (text: string, yaml: YamlText, path: Path): Spoken => {
    return { text, quoted: false, label: '', as: 'text', placeOf: () => yaml.valuePlace(path) };
  };
  return [
    spoken(course.title, about.yaml, ['title']),
    ...(course.roles ?? []).map(({ title }, at) => spoken(title, about.yaml, ['roles', at, 'title'])),
    ...(course.levelOneLimits ?? []).map(({ text }, at) => spoken(text, about.yaml, ['levelOneLimits', at, 'text'])),
    ...authors.facts.map(({ text }, at) => spoken(text, factsFile, ['facts', at, 'text'])),
    ...course.local.contacts.map((contact, at) => spoken(contact.about, local, ['contacts', at, 'about'])),
    ...(authors.glossary?.terms ?? []).map(({ means }, at) => spoken(means, glossaryFile, ['terms', at, 'means'])),
  ];
}

function findingsIn(passage: Spoken, entries: readonly LintEntry[]): Finding[] {
  const said = saidItself(passage);
  if (said.trim() === '') return [];
  return entries.flatMap((entry) =>
    wordsFound(entry, said).map((words) =>
      error(passage.placeOf(words), checkProblems.language(words, entry.kind, entry.why, entry.instead)),
    ),
  );
}

/** The bold words that start a paragraph which shows what not to say, or what to say. */
const AVOID = ['Not:', 'Not this:', 'Avoid:'];
const BETTER = ['Better:', 'Say this:', 'Instead:'];

/** What the course says in its own voice, or holds up to be said. */
function saidItself({ text, quoted, label, as }: Spoken): string {
  if (as === 'example' || quoted || AVOID.includes(label)) return '';
  return as === 'model' || BETTER.includes(label) ? withoutInnerQuotes(text) : withoutQuotes(text);
}

/** The words of a text that one line of the list is about. */
export function wordsFound({ words, except }: LintEntry, text: string): string[] {
  const spared = except.flatMap((phrase) => matchesOf(phrase, text));
  const isSpared = (at: number, length: number) =>
    spared.some((match) => match.at <= at && at + length <= match.at + match.words.length);
  return words
    .flatMap((phrase) => matchesOf(phrase, text))
    .filter((match) => !isSpared(match.at, match.words.length))
    .map((match) => match.words);
}
