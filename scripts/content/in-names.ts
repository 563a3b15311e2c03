import type { Glossary } from './authors';
import type { CourseFile } from './course-file';
import type { ModuleFile } from './module-file';
import type { Names } from './names';

/** What learners read of course.yaml, in the council's words. */
export function courseInNames(about: CourseFile, names: Names): CourseFile {
  const { title, roles, levelOneLimits } = about;
  return {
    ...about,
    ...(title ? { title: names.in(title) } : {}),
    ...(roles ? { roles: roles.map((role) => ({ ...role, title: names.in(role.title) })) } : {}),
    levelOneLimits: levelOneLimits?.map((limit) => ({ ...limit, text: names.in(limit.text) })) ?? null,
  };
}

/** What learners and teams read of module.yaml, in the council's words. */
export function moduleInNames(about: ModuleFile, names: Names): ModuleFile {
  const { title, summary, owner, outcomes, prompts } = about;
  return {
    ...about,
    ...(title ? { title: names.in(title) } : {}),
    ...(summary ? { summary: names.in(summary) } : {}),
    ...(owner ? { owner: names.in(owner) } : {}),
    ...(outcomes ? { outcomes: outcomes.map((outcome) => ({ ...outcome, text: names.in(outcome.text) })) } : {}),
    ...(prompts ? { prompts: prompts.map((prompt) => promptInNames(prompt, names)) } : {}),
  };
}

type Prompt = NonNullable<ModuleFile['prompts']>[number];

function promptInNames(prompt: Prompt, names: Names): Prompt {
  return { ...prompt, ask: names.in(prompt.ask), listenFor: names.in(prompt.listenFor) };
}

/** The glossary in the council's words: its terms too, because they are looked for in texts that have been changed already. */
export function glossaryInNames({ terms, plain }: Glossary, names: Names): Glossary {
  const inNames = (text: string) => names.in(text);
  return {
    terms: terms.map(({ term, also, means }) => ({
      term: inNames(term),
      also: also.map(inNames),
      means: inNames(means),
    })),
    plain,
  };
}
