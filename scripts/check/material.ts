import type { CompiledCourse } from '../content/compile';
import { readCourseFile } from '../content/course-file';
import { USUAL_LIMITS } from '../content/limits';
import { type ModuleFile, readModuleFile } from '../content/module-file';
import { Notes } from '../content/notes';
import type { Files } from '../content/read-files';
import type { Sources } from '../content/sources';
import { parseYaml } from '../content/yaml-text';
import type { Material } from './rule';

const COURSE = 'content/course.yaml';
const LOCAL = 'content/local.yaml';
const FACTS = 'content/facts.yaml';
const VOICES = 'content/voices.yaml';
const GLOSSARY = 'content/glossary.yaml';

/**
 * What the rules look at, from a sound course and the files that it was compiled from.
 *
 * @param today - `YYYY-MM-DD`.
 */
export function toMaterial(value: CompiledCourse, sources: Sources, files: Files, today: string): Material {
  // The compiler has said already whatever is wrong with these files.
  const said = new Notes();
  const about = readCourseFile(COURSE, files.get(COURSE), said);
  const aboutModule = (id: string): [string, ModuleFile] => {
    const file = `content/modules/${id}/module.yaml`;
    return [id, readModuleFile(file, files.get(file), said)];
  };
  return {
    ...value,
    sources,
    facts: value.authors.facts,
    factsFile: parseYaml(FACTS, files.get(FACTS), said),
    voicesFile: parseYaml(VOICES, files.get(VOICES), said),
    glossaryFile: parseYaml(GLOSSARY, files.get(GLOSSARY), said),
    factUses: new Map(value.authors.modules.map(({ id, factUses }) => [id, factUses])),
    files,
    today,
    about,
    abouts: new Map(value.modules.map(({ id }) => aboutModule(id))),
    local: parseYaml(LOCAL, files.get(LOCAL), said),
    limits: { ...USUAL_LIMITS, ...withoutGaps(about.limits ?? {}) },
  };
}

function withoutGaps<T extends object>(values: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: NonNullable<T[K]>;
  };
}

export function screenFile(module: string, screen: string): string {
  return `content/modules/${module}/screens/${screen}.md`;
}

export function bankFile(module: string): string {
  return `content/modules/${module}/questions.md`;
}
