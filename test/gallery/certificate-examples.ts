import { html } from 'lit';
import '../../src/elements/certificate';
import type { EarnedCertificate } from '../../src/record/earned-certificate';
import { limits } from './about';
import { course, facts, passedFacts, roles } from './content';
import { type Example, example } from './example';
import { page } from './page-examples';

const whole = course(4);

/** As many limits as the course has for the role that has most. */
const allLimits = [
  ...limits,
  { id: 'safety', text: 'plan for safety, or advise anybody to leave or stay' },
  { id: 'marac', text: 'refer people to MARAC, the meeting about high risk' },
  { id: 'advise', text: 'advise on court orders, immigration, tenancies or benefits' },
  { id: 'confront', text: 'speak to the person who abuses, mediate, or carry messages' },
  { id: 'investigate', text: 'investigate, search, take photographs, or question a child' },
  { id: 'train', text: 'train others' },
];

const earned: EarnedCertificate = {
  courseTitle: 'Domestic abuse awareness, Level 1',
  revision: '1a2b3c4d',
  role: 'Managers and team leaders',
  minutes: 51,
  completedOn: passedFacts.completedAt!,
  validUntil: Date.UTC(2029, 10, 12, 12) / 1000,
  refresherMonths: 12,
  modules: whole.modules.map(({ title }, index) => ({ title, isTestPassed: index < 3 })),
  limits: allLimits,
};

/** The least that there can be: one module, one path, no limits, no refresher. */
const least: EarnedCertificate = {
  ...earned,
  role: '',
  refresherMonths: null,
  modules: earned.modules.slice(3),
  limits: [],
};

function certificateExample(name: string, start: EarnedCertificate): Example {
  return example({ name, start, render: (of) => page(html`<ds-certificate .earned=${of}></ds-certificate>`) });
}

export const certificateExamples: readonly Example[] = [
  example({
    name: 'home-finished',
    start: null,
    render: () =>
      page(html`<ds-course-home .course=${{ ...whole, roles, certificate: { validMonths: 36 } }} currentRole="managers"
        .facts=${{ ...facts(4), completed: true, modules: whole.modules.map(({ id }) => ({ ...passedFacts, id })) }}
      ></ds-course-home>`),
  }),
  certificateExample('certificate', earned),
  certificateExample('certificate-least', least),
];
