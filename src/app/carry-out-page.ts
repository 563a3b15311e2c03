import { html, type TemplateResult } from 'lit';
import '../elements/carry-out';
import type { Episode } from '../episode/episode';
import { LONGEST_NAME } from '../record/carried-name';
import { inGroups, toCarryCode } from '../record/carry-code';
import { datesOf } from '../record/dates';

/** The page that shows the work as a code to take elsewhere. */
export function page({ record, facts, course }: Episode): TemplateResult {
  const codeOf = (name: string) => {
    const code = toCarryCode(record, name, course);
    return { code, text: inGroups(code) };
  };
  return html`<ds-carry-out .held=${{ course, facts, dates: datesOf(record) }} .codeOf=${codeOf}
    .longestName=${LONGEST_NAME}></ds-carry-out>`;
}
