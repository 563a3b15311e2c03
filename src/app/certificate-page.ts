import { html, type TemplateResult } from 'lit';
import '../elements/certificate';
import { earnedCertificate } from '../record/earned-certificate';
import type { Around } from './beside-page';

/** The certificate of the learner whose turn it is, once they have finished the course. */
export function page({ episode }: Around): TemplateResult | undefined {
  if (!episode) return undefined;
  const { course, facts, role } = episode;
  const earned = earnedCertificate(course, facts, role?.title ?? '');
  return earned && html`<ds-certificate .earned=${earned}></ds-certificate>`;
}
