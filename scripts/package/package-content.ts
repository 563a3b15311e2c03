import type { Course, ModuleOutline } from '../../src/content/course';
import { type Fixed, type Form, fixedSuffix, launchParameters, type Plan } from './plan';

/** What the packages say of a course. */
export type PackageCourse = Pick<Course, 'id' | 'title' | 'revision' | 'passMark' | 'modules'> & {
  /**
   * The author wants the LMS to judge the score by itself. Left out, no package has a mastery score:
   * with one, an LMS may fail people who only leave part-way.
   */
  readonly lmsMasteryScore?: boolean;
  /** The tag of the language that its texts are in; left out, British English. */
  readonly language?: string;
};

/** Words for a person who reads a catalogue. */
export interface Described {
  readonly title: string;
  /** One or more sentences; '' when there are none. */
  readonly summary: string;
  /** Reading, doing and the test. */
  readonly minutes: number;
  /** The tag of the language that title and summary are in. */
  readonly language: string;
}

/** A part for which an LMS keeps a score and a status. */
export interface Sco extends Described {
  /** Its identifiers start with this: made of ids only, so a corrected package keeps everyone's progress. */
  readonly id: string;
  /** What the LMS appends to the address; '' for nothing. */
  readonly parameters: string;
  /** Whether it has a test; without one it must not hold up the score of the whole. */
  readonly scored: boolean;
}

/** A package in words that both standards can say. */
export interface PackageContent extends Described {
  readonly id: string;
  readonly organizationId: string;
  readonly revision: string;
  readonly scos: readonly Sco[];
  /** The share of right answers, 0 to 1, when the author wants the LMS to judge; else undefined. */
  readonly masteryScore: number | undefined;
}

const USUAL_LANGUAGE = 'en-GB';

/** What a package to be written will hold. `fixedTitle` names the role and language for people, '' for neither. */
export function packageContent(course: PackageCourse, { form, fixed }: Plan, fixedTitle = ''): PackageContent {
  const only = form.is === 'module' ? course.modules.filter(({ id }) => id === form.moduleId) : course.modules;
  const scos = form.is === 'suite' ? [wholeCourse(course, fixed)] : only.map((module) => alone(course, module, fixed));
  const about = form.is === 'module' ? (scos[0] ?? wholeCourse(course, fixed)) : wholeCourse(course, fixed);
  return {
    id: `${course.id}${formPart(form)}${fixedSuffix(fixed)}`,
    organizationId: `${course.id}-organization`,
    revision: course.revision,
    title: fixedTitle === '' ? about.title : `${about.title} (${fixedTitle})`,
    summary: about.summary,
    minutes: about.minutes,
    language: about.language,
    scos,
    masteryScore: course.lmsMasteryScore ? course.passMark : undefined,
  };
}

/** No id holds an underscore, so no module's package can be taken for another course's. */
function formPart(form: Form): string {
  if (form.is === 'suite') return '';
  return `_${form.is === 'module' ? form.moduleId : form.is}`;
}

function wholeCourse({ id, title, modules, language = USUAL_LANGUAGE }: PackageCourse, fixed: Fixed): Sco {
  return {
    id,
    title,
    summary: modules.map((module) => `${module.title}: ${module.summary}`).join(' '),
    minutes: modules.reduce((sum, module) => sum + module.minutes, 0),
    language,
    parameters: launchParameters('', fixed),
    scored: modules.some(hasTest),
  };
}

function alone(course: PackageCourse, module: ModuleOutline, fixed: Fixed): Sco {
  return {
    id: `${course.id}-${module.id}`,
    title: module.title,
    summary: module.summary,
    minutes: module.minutes,
    language: course.language ?? USUAL_LANGUAGE,
    parameters: launchParameters(module.id, fixed),
    scored: hasTest(module),
  };
}

const hasTest = ({ questions }: ModuleOutline) => questions.length > 0;
