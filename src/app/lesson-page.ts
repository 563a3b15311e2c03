import { html, type TemplateResult } from 'lit';
import type { Course, Module, ModuleOutline } from '../content/course';
import { minutesByPlace, minutesLeft } from '../content/reading-time';
import '../elements/lesson';
import type { LessonView } from '../episode/lesson';
import type { Problem } from '../problems/problem';
import type { Facts } from '../record/facts';
import './with-aside';

/** What a page of a module is told of what is around it. */
interface AroundLesson {
  readonly isInLms: boolean;
  readonly recordedLine: string;
  readonly canCarryOut: boolean;
  readonly canFinish: boolean;
  /** Tells the learner of a problem. */
  note(problem: Problem): void;
}

type Page = LessonView & { readonly module: Module };

/** The page of an open module. It loads, with the elements that it needs, once the first screen is there. */
export function lessonPage(course: Course, page: Page, facts: Facts, around: AroundLesson): TemplateResult {
  const { id, title, more = [] } = page.module;
  return html`<ds-with-aside
    .module=${id}
    .moduleTitle=${title}
    .more=${more}
    .contacts=${course.local.contacts}
    .note=${around.note}
    >${inside(course, page, facts, around)}</ds-with-aside>`;
}

function inside(course: Course, page: Page, facts: Facts, around: AroundLesson): TemplateResult {
  const { contacts, next = [], policy } = course.local;
  const { levelOneLimits = [], readingSpeed } = course;
  const { title, screens, more = [], glossary = false } = page.module;
  const minutes = minutesByPlace(page.module, readingSpeed);
  const titles = screens.map(({ id, title }) => ({
    id,
    title,
    minutes: minutes.get(id) ?? 0,
  }));
  const moduleFacts = facts.modules.find(({ id }) => id === page.module.id);
  // Whoever looks at a finished module again has nothing left to do in it.
  const leftFrom = (at: number) => (moduleFacts?.completed ? 0 : minutesLeft(page.module, at, readingSpeed));
  switch (page.is) {
    case 'screen':
      return html`<ds-screen
        .view=${page.view}
        .moduleTitle=${title}
        .seen=${moduleFacts?.screensSeen ?? []}
        .titles=${titles}
        .more=${more}
        .hasGlossary=${glossary}
        .contacts=${contacts}
        .minutesLeft=${leftFrom(page.view.number - 1)}
      ></ds-screen>`;
    case 'test':
      return html`<ds-test
        .view=${page.view}
        .moduleTitle=${title}
        .passMark=${course.passMark}
        .minutes=${leftFrom(screens.length)}
        .best=${moduleFacts?.score ?? null}
        .titles=${titles}
        .limits=${levelOneLimits}
      ></ds-test>`;
    case 'finished':
      return html`<ds-finished
        .moduleTitle=${title}
        .facts=${moduleFacts}
        .inLms=${around.isInLms}
        .recordedLine=${around.recordedLine}
        .canCarryOut=${around.canCarryOut}
        .canFinish=${around.canFinish}
        .hasCertificate=${facts.completed && course.certificate !== undefined}
        .contacts=${contacts}
        .limits=${levelOneLimits}
        .more=${more}
        .hasGlossary=${glossary}
        .remaining=${course.modules.filter((outline) => isLeft(outline, facts))}
        .next=${next}
        .policy=${policy}
      ></ds-finished>`;
  }
}

function isLeft({ id }: ModuleOutline, { modules }: Facts): boolean {
  return modules.some((module) => module.id === id && !module.completed);
}
