import type { Voice } from '../content/authors';
import type { CompiledCourse } from '../content/compile';

/**
 * The voices that each package of a course holds, a line each, so that whoever withdraws can be told which
 * packages have to go: all of them, because one that shows a single module has the files of the others too.
 * By their ids alone: the words may go, the line is kept.
 */
export function voiceLines({ authors }: Pick<CompiledCourse, 'authors'>): string[] {
  return authors.voices.flatMap((voice) => {
    const modules = authors.modules.filter(({ voiceUses }) => voiceUses.some((use) => use.voice === voice.id));
    return modules.length === 0 ? [] : [`${voice.id}, ${whose(voice)}: ${modules.map(({ id }) => id).join(', ')}`];
  });
}

function whose({ kind, recording, consent }: Voice): string {
  const what = recording ? `${kind}, with a recording` : kind;
  return consent ? `${what}, consent until ${consent.until}, form with ${consent.by}` : what;
}
