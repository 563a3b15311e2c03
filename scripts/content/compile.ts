import { createHash } from 'node:crypto';
import type { Background } from '../../src/content/background';
import type { Certificate, Course, Local, Module } from '../../src/content/course';
import type { Role } from '../../src/content/role';
import { authorProblems } from '../../src/problems/author';
import { asWritten } from './as-written';
import type { ForAuthors } from './authors';
import { toBackground } from './background';
import { type CourseFile, readCourseFile } from './course-file';
import { readFactsFile } from './facts-file';
import { readGlossaryFile } from './glossary-file';
import { isId } from './grammar';
import { courseInNames, glossaryInNames } from './in-names';
import { readLocalFile } from './local-file';
import { reportMisfits } from './local-names';
import { type Compiled as CompiledModule, toModule } from './module';
import { nearest } from './nearest';
import { Notes, type PlacedProblem } from './notes';
import { withOptional } from './optional-screens';
import { toOutline } from './outline';
import type { Files } from './read-files';
import { readRecordingFiles } from './recording-files';
import { readScenes } from './scenes';
import type { Sources } from './sources';
import { layOver } from './translation';
import { reportCollisions } from './twice';
import { readVoicesFile } from './voices-file';

export interface CompiledCourse {
  /** The one that this is compiled in, as a BCP 47 tag. */
  readonly language: string;
  /** All that the course has; its files are written in the first. */
  readonly languages: readonly string[];
  readonly course: Course;
  /** In the course's order. */
  readonly modules: readonly Module[];
  /** What stands behind each of the modules, in the same order. */
  readonly backgrounds: readonly Background[];
  /** What no learner's device carries. */
  readonly authors: ForAuthors;
}

/** A course that can be given to learners, or everything that has to be mended first. */
export type Compiled =
  | {
      readonly ok: true;
      readonly value: CompiledCourse;
      readonly warnings: readonly PlacedProblem[];
      /** Where everything was written, for the checks. */
      readonly sources: Sources;
    }
  | {
      readonly ok: false;
      readonly problems: readonly PlacedProblem[];
      readonly warnings: readonly PlacedProblem[];
      /** For the author's preview only: all that is sound, with a notice where something is not. */
      readonly partial: CompiledCourse;
    };

const COURSE = 'content/course.yaml';
const LOCAL = 'content/local.yaml';
const FACTS = 'content/facts.yaml';
const VOICES = 'content/voices.yaml';
const GLOSSARY = 'content/glossary.yaml';

/** When course.yaml can't be read, a preview still needs these; they are the values it ships with. */
const FALLBACK = { id: 'unnamed', title: 'Course', passMark: 0.8, readingSpeed: 200 };

/** What a course is written in whose course.yaml does not say. */
const USUAL_LANGUAGES = ['en-GB'];

/**
 * Compiles a course from the texts of its files. Pure: the same texts always give the same answer.
 *
 * @param files - By path from the project's folder, such as `content/course.yaml`.
 * @param translation - The language to compile it in; left out, the one that its files are written in.
 */
export function compile(files: Files, translation?: string): Compiled {
  const notes = new Notes();
  const texts = translation === undefined ? asWritten(files) : layOver(asWritten(files), translation);
  const written = readCourseFile(COURSE, texts.get(COURSE), notes);
  const languages = [...new Set(written.languages ?? USUAL_LANGUAGES)];
  const language = translation ?? languages[0] ?? '';
  const roles = written.roles?.map(({ id }) => id) ?? null;
  const allowed = { roles, names: written.names };
  const { local, settledUses, names, yaml: localYaml } = readLocalFile(LOCAL, texts.get(LOCAL), allowed, notes);
  const about = courseInNames(written, names);
  notes.sources.rename(names.changed);
  const facts = readFactsFile(FACTS, texts.get(FACTS), notes);
  const recordings = readRecordingFiles(texts, { first: languages[0] ?? '', now: language }, notes);
  const voices = readVoicesFile(VOICES, texts.get(VOICES), recordings, notes);
  const words = readGlossaryFile(GLOSSARY, texts.get(GLOSSARY), notes);
  const glossary = words && glossaryInNames(words, names);
  const shared = {
    language,
    roles,
    names,
    levelOneLimits: about.levelOneLimits,
    settledUses,
    scenes: readScenes(texts, notes),
    recordings,
    register: facts?.map(({ id }) => id) ?? null,
    voices,
  };
  const compiled = moduleOrder(about, texts, notes).map((id) => toModule(id, texts, shared, notes));
  if (!texts.has(FACTS)) warnOfFacts(compiled, notes);
  reportMisfits(names, localYaml, notes);
  recordings.report(voices ?? [], notes);
  const authors = forAuthors(about, { facts: facts ?? [], voices: voices ?? [], glossary, names }, compiled);
  const value = { ...assemble(about, local, compiled, authors, notes.sources), authors, language, languages };
  const { problems, warnings, sources } = notes;
  if (problems.length === 0) return { ok: true, value, warnings, sources };
  return { ok: false, problems, warnings, partial: value };
}

/**
 * The same course in another of its languages: as it is where that is its own, where it has no such one,
 * and where the translation is not sound.
 *
 * @param files - Those that it was compiled from.
 */
export function inLanguage(compiled: CompiledCourse, files: Files, language: string): CompiledCourse {
  if (!compiled.languages.includes(language) || language === compiled.language) return compiled;
  const translated = compile(files, language);
  return translated.ok ? translated.value : compiled;
}

/** The modules that have a folder, as course.yaml lists them; those it leaves out are checked all the same. */
function moduleOrder(about: CourseFile, files: Files, notes: Notes): readonly string[] {
  const present = moduleFolders(files);
  if (!about.modules) return present;
  const listed = [...new Set(about.modules)];
  const unlisted = present.filter((id) => !listed.includes(id));
  const offered = about.modules.flatMap((id, at) => {
    if (present.includes(id)) return [];
    const offer = nearest(id, unlisted);
    notes.problem(about.yaml.valuePlace(['modules', at]), authorProblems.moduleMissing(id, offer));
    return [offer];
  });
  for (const id of unlisted.filter((folder) => !offered.includes(folder))) reportUnlisted(id, notes);
  reportCollisions('modules', about.modules, (at) => about.yaml.valuePlace(['modules', at]), notes);
  return [...listed.filter((id) => present.includes(id)), ...unlisted];
}

function moduleFolders(files: Files): string[] {
  const folders = [...files.keys()].map((path) => /^content\/modules\/([^/]+)\//.exec(path)?.[1] ?? '');
  return [...new Set(folders)].filter((folder) => folder !== '');
}

function reportUnlisted(id: string, notes: Notes): void {
  const place = { file: `content/modules/${id}/module.yaml`, line: 1, column: 1 };
  notes.problem(place, isId(id) ? authorProblems.moduleUnlisted(id) : authorProblems.idGrammar(id));
}

/** Facts without a register: nobody could say what they rest on. */
function warnOfFacts(compiled: readonly CompiledModule[], notes: Notes): void {
  const [first] = compiled.flatMap(({ about }) => about.factUses);
  if (first) notes.warning(first.place, authorProblems.factsFileMissing());
}

function forAuthors(
  course: CourseFile,
  registers: Pick<ForAuthors, 'facts' | 'voices' | 'glossary' | 'names'>,
  compiled: readonly CompiledModule[],
): ForAuthors {
  const roles = course.roles?.map(({ id, title, talk = '' }) => ({ id, title, talk })) ?? [];
  return { ...registers, roles, modules: compiled.map(({ about }) => about) };
}

type ForLearners = Pick<CompiledCourse, 'course' | 'modules' | 'backgrounds'>;

function assemble(
  about: CourseFile,
  local: Local,
  compiled: readonly CompiledModule[],
  authors: ForAuthors,
  sources: Sources,
): ForLearners {
  const readingSpeed = about.readingSpeed ?? FALLBACK.readingSpeed;
  const roles = (about.roles ?? []).map(toRole);
  const whole = compiled.map((each) => ({
    ...each,
    module: withOptional(each.module, each.more, roles, readingSpeed),
  }));
  const backgrounds = whole.map((each) => toBackground(each.about, each.module, each.summary, authors, sources));
  const modules = whole.map(({ module }, at) => withGlossary(module, backgrounds[at]));
  const course: Omit<Course, 'revision'> = {
    id: about.id ?? FALLBACK.id,
    title: about.title ?? FALLBACK.title,
    passMark: about.passMark ?? FALLBACK.passMark,
    readingSpeed,
    roles,
    ...(about.levelOneLimits?.length ? { levelOneLimits: about.levelOneLimits } : {}),
    ...(about.certificate ? { certificate: toCertificate(about.certificate) } : {}),
    modules: compiled.map(({ module, summary }) => toOutline(module, summary, roles, readingSpeed)),
    local,
  };
  return { course: { ...course, revision: revisionOf([course, modules, backgrounds]) }, modules, backgrounds };
}

function withGlossary(module: Module, background: Background | undefined): Module {
  return background && background.terms.length > 0 ? { ...module, glossary: true } : module;
}

function toRole({ id, title, largeType }: NonNullable<CourseFile['roles']>[number]): Role {
  return largeType ? { id, title, largeType } : { id, title };
}

function toCertificate({ validMonths, refresherMonths }: NonNullable<CourseFile['certificate']>): Certificate {
  return refresherMonths === undefined ? { validMonths } : { validMonths, refresherMonths };
}

/** Eight digits: enough to tell two editions of one course apart. */
function revisionOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
}
