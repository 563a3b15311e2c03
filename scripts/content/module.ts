import { isStateful } from '../../src/content/block';
import type { Module, Screen } from '../../src/content/course';
import { FINISHED, TEST } from '../../src/content/places';
import { authorProblems } from '../../src/problems/author';
import type { ModuleAbout, TeamPrompt } from './authors';
import { type Banked, toBank } from './bank';
import { checkBank } from './check-bank';
import { checkRoles } from './check-roles';
import { readFrontMatter } from './front-matter';
import { isId } from './grammar';
import { moduleInNames } from './in-names';
import { type ModuleFile, readModuleFile } from './module-file';
import { nearest } from './nearest';
import { Notes, type Place } from './notes';
import type { Files } from './read-files';
import { knownRoles } from './roles';
import type { Known } from './scope';
import { toScreen } from './screen';
import { reportCollisions } from './twice';

/** A module, with what only its outline says. */
export interface Compiled {
  readonly module: Module;
  /** The screens that nobody has to read, which are timed once the reading speed is known. */
  readonly more: readonly Screen[];
  readonly summary: string;
  readonly about: ModuleAbout;
}

/**
 * What every module of the course may show or name: its language, drawings, recordings and voices, the limits of
 * Level 1, what the council calls things and has contacts for, and the ids of its facts and roles; null where there
 * is no register, or where the file of it could not be read.
 */
export type Shared = Pick<
  Known,
  'language' | 'scenes' | 'recordings' | 'register' | 'roles' | 'names' | 'levelOneLimits' | 'settledUses' | 'voices'
>;

/** Compiles the files below `content/modules/<id>/`. */
export function toModule(id: string, files: Files, shared: Shared, notes: Notes): Compiled {
  const folder = `content/modules/${id}`;
  const file = `${folder}/module.yaml`;
  const about = moduleInNames(readModuleFile(file, files.get(file), notes), shared.names);
  const known = knownIn(folder, files, about, shared);
  const toScreens = (ids: readonly string[]) =>
    ids.map((screen) => {
      const file = `${folder}/screens/${screen}.md`;
      return toScreen(screen, file, files.get(file) ?? '', known, notes);
    });
  const screens = toScreens(screenOrder(known, about, folder, notes));
  const more = toScreens(known.optional);
  const bank = readBank(`${folder}/questions.md`, files, known, notes);
  checkBank(bank, about, notes);
  checkRoles(screens, bank, about, shared.roles ?? [], notes);
  checkReviews(known, about, notes);
  checkShortNames(screens, known, about, notes);
  return {
    module: assemble(id, about, screens, bank),
    more,
    summary: about.summary ?? '',
    about: { ...forAuthors(id, about, known), prompts: toPrompts(about, shared.roles, notes) },
  };
}

function forAuthors(
  id: string,
  about: ModuleFile,
  { factUses, voiceUses, cards }: Known,
): Omit<ModuleAbout, 'prompts'> {
  const { version = '', factsAsOf = '', review = '', owner = '', changes = [], specialistReview = [] } = about;
  const [card = null] = cards.keys();
  const marks = specialistReview.map(({ reviewed = null, ...mark }) => ({ ...mark, reviewed }));
  return { id, version, factsAsOf, review, owner, changes, specialistReview: marks, card, factUses, voiceUses };
}

function toPrompts({ prompts = [], yaml }: ModuleFile, roles: Known['roles'], notes: Notes): TeamPrompt[] {
  return prompts.map(({ roles: named, ...prompt }, at) => {
    const found = knownRoles(named, roles, (which) => yaml.valuePlace(['prompts', at, 'roles', which]), notes);
    return found ? { ...prompt, roles: found } : prompt;
  });
}

/** Without what is unsound, which only a preview gets to see. */
function assemble(id: string, about: ModuleFile, screens: readonly Screen[], bank: readonly Banked[]): Module {
  const questions = bank.filter(({ sound }) => sound).map(({ question }) => question);
  return {
    id,
    title: about.title ?? id,
    outcomes: about.outcomes ?? [],
    screens,
    questions,
    draw: Math.min(about.draw ?? questions.length, questions.length),
  };
}

function readBank(file: string, files: Files, known: Known, notes: Notes): Banked[] {
  const text = files.get(file);
  if (text !== undefined) return toBank(file, text, known, notes);
  notes.problem({ file, line: 1, column: 1 }, authorProblems.fileMissing(file));
  return [];
}

function screenFiles(folder: string, files: Files): string[] {
  const start = `${folder}/screens/`;
  return [...files.keys()]
    .filter((path) => path.startsWith(start) && path.endsWith('.md'))
    .map((path) => path.slice(start.length, -'.md'.length));
}

function knownIn(folder: string, files: Files, about: ModuleFile, shared: Shared): Known {
  const screens = screenFiles(folder, files);
  const optional = optionalScreens(screens, about);
  const outcomes = about.outcomes?.map(({ id }) => id) ?? null;
  const of = (id: string) => rolesOf(id, `${folder}/screens/${id}.md`, files, shared.roles);
  const found = { blocks: new Map(), questions: new Map(), factUses: [], voiceUses: [], cards: new Map() };
  return { ...shared, screens, optional, rolesOfScreens: new Map(screens.flatMap(of)), outcomes, ...found };
}

/** A link can lead to a screen that comes later, so this is known of all of them first. What is wrong is said later, once. */
function rolesOf(
  id: string,
  file: string,
  files: Files,
  roles: readonly string[] | null,
): (readonly [string, readonly string[]])[] {
  const unheard = new Notes();
  const { roles: named, placeOfRole } = readFrontMatter(file, files.get(file) ?? '', unheard);
  const found = knownRoles(named, roles, placeOfRole, unheard);
  return found ? [[id, found]] : [];
}

/** Those that have a file, in the order of `more`. What is in `screens` too has to be read. */
function optionalScreens(present: readonly string[], { screens = [], more = [] }: ModuleFile): string[] {
  return [...new Set(more)].filter((id) => present.includes(id) && !screens.includes(id));
}

/** The screens that have to be read, as module.yaml lists them; those it leaves out are checked all the same. */
function screenOrder(
  { screens: present, optional }: Known,
  about: ModuleFile,
  folder: string,
  notes: Notes,
): readonly string[] {
  for (const id of present) checkScreenId(id, { file: `${folder}/screens/${id}.md`, line: 1, column: 1 }, notes);
  const { screens, more = [] } = about;
  if (!screens) return present.filter((id) => !optional.includes(id));
  const listed = [...new Set(screens)];
  const unlisted = present.filter((id) => !listed.includes(id) && !optional.includes(id));
  more.forEach((id, at) => {
    if (screens.includes(id)) notes.problem(about.yaml.valuePlace(['more', at]), authorProblems.screenInBoth(id));
  });
  const offered = (['screens', 'more'] as const).flatMap((list) => missingFiles(list, unlisted, present, about, notes));
  for (const id of unlisted.filter((screen) => !offered.includes(screen))) {
    notes.problem({ file: `${folder}/screens/${id}.md`, line: 1, column: 1 }, authorProblems.screenUnlisted(id));
  }
  return [...listed.filter((id) => present.includes(id)), ...unlisted];
}

/** Reports the screens of a list that have no file, and answers with what each is offered in its place. */
function missingFiles(
  list: 'screens' | 'more',
  unlisted: readonly string[],
  present: readonly string[],
  about: ModuleFile,
  notes: Notes,
): (string | undefined)[] {
  return (about[list] ?? []).flatMap((id, at) => {
    if (present.includes(id) || (list === 'more' && about.screens?.includes(id))) return [];
    const offer = nearest(id, unlisted);
    notes.problem(about.yaml.valuePlace([list, at]), authorProblems.screenFileMissing(id, offer, list));
    return [offer];
  });
}

function checkScreenId(id: string, place: Place, notes: Notes): void {
  if (!isId(id)) notes.problem(place, authorProblems.idGrammar(id));
  else if (id === TEST || id === FINISHED) notes.problem(place, authorProblems.screenIdReserved(id));
}

/** What a specialist is to read has to be there. */
function checkReviews(known: Known, about: ModuleFile, notes: Notes): void {
  about.specialistReview?.forEach(({ screen }, at) => {
    if (known.screens.includes(screen)) return;
    const place = about.yaml.valuePlace(['specialistReview', at, 'screen']);
    notes.problem(place, authorProblems.screenUnknown(screen, nearest(screen, known.screens)));
  });
}

function checkShortNames(screens: readonly Screen[], known: Known, about: ModuleFile, notes: Notes): void {
  const listed = about.screens ?? [];
  reportCollisions('screens', listed, (at) => about.yaml.valuePlace(['screens', at]), notes);
  const questions = [...known.questions];
  reportCollisions(
    'questions',
    questions.map(([id]) => id),
    (at) => questions[at]?.[1] as Place,
    notes,
  );
  const kept = new Set(screens.flatMap(({ blocks }) => blocks.filter(isStateful).map((block) => block.id)));
  const blocks = [...known.blocks].filter(([id]) => kept.has(id));
  reportCollisions(
    'blocks',
    blocks.map(([id]) => id),
    (at) => blocks[at]?.[1] as Place,
    notes,
  );
}
