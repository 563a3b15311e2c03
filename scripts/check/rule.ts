import type { Background } from '../../src/content/background';
import type { Course, Module } from '../../src/content/course';
import type { Problem } from '../../src/problems/problem';
import type { ReadingTimes } from '../../src/record/reading-times';
import type { Fact, FactUse, ForAuthors } from '../content/authors';
import type { CourseFile } from '../content/course-file';
import type { Limits } from '../content/limits';
import type { ModuleFile } from '../content/module-file';
import type { Place } from '../content/notes';
import type { Files } from '../content/read-files';
import type { Sources } from '../content/sources';
import type { YamlText } from '../content/yaml-text';

/** All that a rule may look at. A rule changes none of it, and gives the same answer each time. */
export interface Material {
  /** The one that this is compiled in, as a BCP 47 tag. */
  readonly language: string;
  /** All that the course has; see `CompiledCourse`. */
  readonly languages: readonly string[];
  readonly course: Course;
  readonly modules: readonly Module[];
  /** What stands behind each of them, in the same order. */
  readonly backgrounds: readonly Background[];
  /** By module id: what module.yaml says, and where. */
  readonly abouts: ReadonlyMap<string, ModuleFile>;
  readonly about: CourseFile;
  readonly local: YamlText;
  readonly files: Files;
  readonly sources: Sources;
  /** The register, and where each of its lines is written. */
  readonly facts: readonly Fact[];
  readonly factsFile: YamlText;
  /** The register of voices is in it, and which modules show them. */
  readonly authors: ForAuthors;
  readonly voicesFile: YamlText;
  readonly glossaryFile: YamlText;
  /** By module id: which blocks, questions and paragraphs name a fact. */
  readonly factUses: ReadonlyMap<string, readonly FactUse[]>;
  readonly limits: Limits;
  /** How long people took, where times were given to look at. */
  readonly times?: ReadingTimes;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface Finding extends Problem {
  readonly place: Place;
  /** An `error` has to be mended before anything is packaged; a `warning` is to be settled before learners see it. */
  readonly is: 'error' | 'warning';
}

export type Rule = (material: Material) => readonly Finding[];

export function error(place: Place, problem: Problem): Finding {
  return { ...problem, place, is: 'error' };
}

export function warning(place: Place, problem: Problem): Finding {
  return { ...problem, place, is: 'warning' };
}
