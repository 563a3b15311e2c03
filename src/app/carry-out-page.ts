import { html, nothing, type TemplateResult } from 'lit';
import '../elements/carry-out';
import type { Episode } from '../episode/episode';
import { LONGEST_NAME } from '../record/carried-name';
import { inGroups, toCarryCode } from '../record/carry-code';
import { datesOf } from '../record/dates';
import type { Around } from './beside-page';
import './own-completion';

/** The page that shows the work as a code to take elsewhere, and once it is finished the way into the completion file. */
export function page({ episode, isInLms, store, person }: Around): TemplateResult | undefined {
  if (!episode) return undefined;
  return carryOut(episode, { isInLms, store, person });
}

/** The page for one piece of work. */
export function carryOut(
  { record, facts, course }: Pick<Episode, 'record' | 'facts' | 'course'>,
  { isInLms, store, person }: Pick<Around, 'isInLms' | 'store' | 'person'>,
): TemplateResult {
  const codeOf = (name: string) => {
    const code = toCarryCode(record, name, course);
    return { code, text: inGroups(code) };
  };
  const teamLead = html`<ds-own-completion slot="team-lead" .store=${store} .person=${person}
    .finished=${facts.completed}></ds-own-completion>`;
  return html`<ds-carry-out .held=${{ course, facts, dates: datesOf(record) }} .codeOf=${codeOf}
    .longestName=${LONGEST_NAME}>${isInLms ? nothing : teamLead}</ds-carry-out>`;
}
