import type { Block } from '../../src/content/block';
import { countWords, wordsOnScreen } from '../../src/content/count-words';
import type { Module, Screen } from '../../src/content/course';
import { moduleForRole } from '../../src/content/module-for-role';
import type { Question } from '../../src/content/question';
import { minutesOnScreen } from '../../src/content/reading-time';
import type { Role } from '../../src/content/role';
import { everyScreen } from '../content/optional-screens';
import { pathsOf } from '../content/outline';
import { type RolePath, rolePaths } from '../content/role-paths';
import type { Material } from './rule';
import { agesByScreen, highestAge } from './rules/reading-age';
import { type StoryFigures, toStoryFigures } from './story-figures';

interface BlockFigures {
  readonly kind: Block['kind'];
  /** The ids of the roles that it is for; undefined where it is for all that have its screen. */
  readonly roles: readonly string[] | undefined;
}

export interface ScreenFigures {
  readonly id: string;
  readonly title: string;
  /** The ids of the roles that it is for; undefined where it is for every one. */
  readonly roles: readonly string[] | undefined;
  /** Of the role that meets most of it. */
  readonly words: number;
  /** Reading and doing; of the role that takes longest. */
  readonly minutes: number;
  /** In years, of the role for which it is hardest; undefined where there are too few words to tell. */
  readonly readingAge: number | undefined;
  /** The same by the id of each role that meets it; empty where the course has no roles. */
  readonly readingAges: Readonly<Record<string, number | undefined>>;
  /** In order. */
  readonly blocks: readonly BlockFigures[];
  /** The ids of its practice questions. */
  readonly practice: readonly string[];
  readonly stories: readonly StoryFigures[];
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
  /** Of all roles together. */
  readonly words: number;
  /** The test included, rounded up; of the longest role's path. */
  readonly minutes: number;
  readonly draw: number;
  readonly stories: number;
  readonly screens: readonly ScreenFigures[];
  /** The screens that nobody has to read, which are in none of the figures above. */
  readonly optional: readonly ScreenFigures[];
  readonly outcomes: readonly { readonly id: string; readonly text: string; readonly questions: number }[];
  readonly questionKinds: readonly { readonly kind: Question['kind']; readonly count: number }[];
}

export interface PathFigures extends RolePath {
  readonly stories: number;
  /** In years, of the screen that is hardest for the role; undefined where no screen has words enough to tell. */
  readonly readingAge: number | undefined;
}

/** What one role meets, module by module. */
export interface RoleFigures {
  readonly id: string;
  readonly title: string;
  readonly paths: readonly PathFigures[];
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
  const measured = modules.map((module) => ({ module, ages: agesByScreen(module, material) }));
  return {
    ...{ title, revision, today, readingSpeed },
    modules: measured.map((each) => toModuleFigures(each, material)),
    roles: (course.roles ?? []).map((role) => toRoleFigures(role, measured, material)),
  };
}

/** A module, and how hard its screens are for each role. */
interface Measured {
  readonly module: Module;
  readonly ages: ReturnType<typeof agesByScreen>;
}

function toRoleFigures(role: Role, measured: readonly Measured[], material: Material): RoleFigures {
  const paths = rolePaths(material, role).map((path, at): PathFigures => {
    const { module, ages } = measured[at] as Measured;
    const mine = [...ages.values()].flat().filter((age) => age.role === role.id);
    return { ...path, stories: storiesIn(moduleForRole(module, role)), readingAge: highestAge(mine) };
  });
  return { id: role.id, title: role.title, paths };
}

function toModuleFigures({ module, ages }: Measured, material: Material): ModuleFigures {
  const { version = '', owner = '', factsAsOf = '', review = '' } = material.abouts.get(module.id) ?? {};
  const { id, title, draw, outcomes, questions } = module;
  const testing = (outcome: string) => questions.filter((question) => question.outcome === outcome).length;
  const toScreens = (screens: readonly Screen[]) =>
    screens.map((screen) => toScreenFigures(screen, { module, ages }, material));
  return {
    ...{ id, title, version, owner, factsAsOf, review, draw },
    words: countWords(module),
    minutes: material.course.modules.find((outline) => outline.id === id)?.minutes ?? 0,
    stories: storiesIn(module),
    screens: toScreens(module.screens),
    optional: toScreens(module.more ?? []),
    outcomes: outcomes.map((outcome) => ({ ...outcome, questions: testing(outcome.id) })),
    questionKinds: kindsOf(questions),
  };
}

function toScreenFigures(screen: Screen, { module, ages }: Measured, { course, abouts }: Material): ScreenFigures {
  const { id, title, blocks, roles } = screen;
  const met = pathsOf(module, course.roles ?? []).flatMap((path) => everyScreen(path).filter((each) => each.id === id));
  const ageOf = ages.get(id) ?? [];
  const marked = abouts.get(module.id)?.specialistReview ?? [];
  return {
    ...{ id, title, roles },
    words: Math.max(...met.map(wordsOnScreen), 0),
    minutes: Math.max(...met.map((each) => minutesOnScreen(each, course.readingSpeed)), 0),
    readingAge: highestAge(ageOf),
    readingAges: Object.fromEntries(ageOf.filter(({ role }) => role !== '').map(({ role, age }) => [role, age])),
    blocks: blocks.map(({ kind, roles }) => ({ kind, roles })),
    practice: blocks.flatMap((block) => (block.kind === 'question' ? [block.id] : [])),
    stories: blocks.flatMap((block) => (block.kind === 'scenario' ? [toStoryFigures(block)] : [])),
    needsSpecialist: marked.some((mark) => mark.screen === id && !mark.reviewed),
  };
}

/** Of those that have to be read. */
function storiesIn({ screens }: Module): number {
  return screens.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'scenario').length;
}

function kindsOf(questions: readonly Question[]): ModuleFigures['questionKinds'] {
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, count: questions.filter((question) => question.kind === kind).length }));
}
