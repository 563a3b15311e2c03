import { html, nothing, type TemplateResult } from 'lit';
import '../elements/carry-out';
import { LONGEST_NAME } from '../record/carried-name';
import { inGroups, toCarryCode } from '../record/carry-code';
import { datesOf } from '../record/dates';
import type { Around } from './beside-page';
import './own-completion';

/** The page that shows the work as a code to take elsewhere, and once it is finished the way into the completion file. */
export function page({ episode, isInLms, store, person }: Around): TemplateResult | undefined {
  if (!episode) return undefined;
  const { record, facts, course } = episode;
  const codeOf = (name: string) => {
    const code = toCarryCode(record, name, course);
    return { code, text: inGroups(code) };
  };
  const teamLead = html`<ds-own-completion slot="team-lead" .store=${store} .person=${person}></ds-own-completion>`;
  return html`<ds-carry-out .held=${{ course, facts, dates: datesOf(record) }} .codeOf=${codeOf}
    .longestName=${LONGEST_NAME}>${!isInLms && facts.completed ? teamLead : nothing}</ds-carry-out>`;
}
