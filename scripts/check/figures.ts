import type { Block } from '../../src/content/block';
import { countWords, wordsOnScreen } from '../../src/content/count-words';
import type { Module, Screen } from '../../src/content/course';
import type { Question } from '../../src/content/question';
import { minutesOnScreen } from '../../src/content/reading-time';
import { type RolePath, rolePaths } from '../content/role-paths';
import type { Material } from './rule';
import { agesByScreen } from './rules/reading-age';

export interface ScreenFigures {
  readonly id: string;
  readonly title: string;
  readonly words: number;
  /** Reading and doing. */
  readonly minutes: number;
  /** In years; undefined where there are too few words to tell. */
  readonly readingAge: number | undefined;
  /** By kind, in order. */
  readonly blocks: readonly Block['kind'][];
  /** The ids of its practice questions. */
  readonly practice: readonly string[];
  readonly needsSpecialist: boolean;
}

/** What a module holds, as its report shows it. */
export interface ModuleFigures {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly owner: string;
  readonly factsAsOf: string;
  readonly review: string;
  readonly words: number;
  /** The test included, rounded up. */
  readonly minutes: number;
  readonly draw: number;
  readonly stories: number;
  readonly screens: readonly ScreenFigures[];
  /** The screens that nobody has to read, which are in none of the figures above. */
  readonly optional: readonly ScreenFigures[];
  readonly outcomes: readonly { readonly id: string; readonly text: string; readonly questions: number }[];
  readonly questionKinds: readonly { readonly kind: Question['kind']; readonly count: number }[];
}

/** What one role meets, module by module. */
interface RoleFigures {
  readonly id: string;
  readonly title: string;
  readonly paths: readonly RolePath[];
}

export interface Figures {
  readonly title: string;
  readonly revision: string;
  readonly today: string;
  readonly readingSpeed: number;
  readonly modules: readonly ModuleFigures[];
  readonly roles: readonly RoleFigures[];
}

export function toFigures(material: Material): Figures {
  const { course, modules, today } = material;
  const { title, revision, readingSpeed } = course;
  return {
    ...{ title, revision, today, readingSpeed },
    modules: modules.map((module) => toModuleFigures(module, material)),
    roles: (course.roles ?? []).map((role) => ({ id: role.id, title: role.title, paths: rolePaths(material, role) })),
  };
}

function toModuleFigures(module: Module, material: Material): ModuleFigures {
  const { version = '', owner = '', factsAsOf = '', review = '' } = material.abouts.get(module.id) ?? {};
  const { id, title, draw, outcomes, questions } = module;
  const testing = (outcome: string) => questions.filter((question) => question.outcome === outcome).length;
  return {
    ...{ id, title, version, owner, factsAsOf, review, draw },
    words: countWords(module),
    minutes: material.course.modules.find((outline) => outline.id === id)?.minutes ?? 0,
    stories: module.screens.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'scenario').length,
    screens: toScreenFigures(module.screens, module, material),
    optional: toScreenFigures(module.more ?? [], module, material),
    outcomes: outcomes.map((outcome) => ({ ...outcome, questions: testing(outcome.id) })),
    questionKinds: kindsOf(questions),
  };
}

function toScreenFigures(screens: readonly Screen[], module: Module, material: Material): ScreenFigures[] {
  const ages = agesByScreen(module, material);
  const marked = material.abouts.get(module.id)?.specialistReview ?? [];
  return screens.map((screen) => ({
    id: screen.id,
    title: screen.title,
    words: wordsOnScreen(screen),
    minutes: minutesOnScreen(screen, material.course.readingSpeed),
    readingAge: ages.get(screen.id),
    blocks: screen.blocks.map(({ kind }) => kind),
    practice: screen.blocks.flatMap((block) => (block.kind === 'question' ? [block.id] : [])),
    needsSpecialist: marked.some((mark) => mark.screen === screen.id && !mark.reviewed),
  }));
}

function kindsOf(questions: readonly Question[]): ModuleFigures['questionKinds'] {
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, count: questions.filter((question) => question.kind === kind).length }));
}
