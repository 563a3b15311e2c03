import type { Voice } from '../content/authors';
import type { CompiledCourse } from '../content/compile';
import type { Plan } from './plan';

/**
 * The voices that the packages of some plans hold, a line each, so that whoever withdraws can be told
 * which packages have to go. By their ids alone: the words may go, the line is kept.
 */
export function voiceLines({ authors }: Pick<CompiledCourse, 'authors'>, plans: readonly Plan[]): string[] {
  const packed = authors.modules.filter(({ id }) =>
    plans.some(({ form }) => form.is !== 'module' || form.moduleId === id),
  );
  return authors.voices.flatMap((voice) => {
    const modules = packed.filter(({ voiceUses }) => voiceUses.some((use) => use.voice === voice.id));
    return modules.length === 0 ? [] : [`${voice.id}, ${whose(voice)}: ${modules.map(({ id }) => id).join(', ')}`];
  });
}

function whose({ kind, recording, consent }: Voice): string {
  const what = recording ? `${kind}, with a recording` : kind;
  return consent ? `${what}, consent until ${consent.until}, form with ${consent.by}` : what;
}
