import { html } from 'lit';
import '../../src/elements/completion-consent';
import '../../src/elements/completion-file';
import { completionsNotReached } from '../../src/problems/completion';
import type { Problem } from '../../src/problems/problem';
import { held } from './carry-examples';
import { type Example, example } from './example';
import { page } from './page-examples';

interface Decision {
  readonly learner: string;
  readonly problem: Problem | null;
}

/** In its place: at the end of the page that takes the work elsewhere. */
function consentExample(name: string, start: Decision): Example {
  return example<Decision>({
    name,
    start,
    render: ({ learner, problem }) =>
      page(html`<ds-carry-out .held=${held(4)} .codeOf=${() => ({ code: 'DSC1ABC', text: 'DSC1 ABC' })}>
        <ds-completion-consent slot="team-lead" .learner=${learner} .problem=${problem}></ds-completion-consent>
      </ds-carry-out>`),
    on: (state, event, detail) => {
      if (event === 'ds-agree') return { learner: detail.learner ?? '', problem: null };
      return event === 'ds-withdraw' ? { learner: '', problem: null } : state;
    },
  });
}

interface FileState {
  readonly names: readonly string[] | undefined;
  readonly saved: string;
  readonly problem: Problem | null;
}

function fileExample(name: string, start: FileState): Example {
  return example<FileState>({
    name,
    start,
    render: ({ names, saved, problem }) =>
      page(html`<ds-completion-file .names=${names} .saved=${saved} .problem=${problem}></ds-completion-file>`),
    on: (state, event, detail) =>
      event === 'ds-save-completions' ? { ...state, saved: `learning-completions-2026-11-22.${detail.as}` } : state,
  });
}

const many = ['Jo', 'Sam', '', 'Kit', 'Mohammed', 'Siân', 'Somebody-with-a-long-name-and-no-space-in'];

export const completionExamples: readonly Example[] = [
  consentExample('completion-consent', { learner: '', problem: null }),
  consentExample('completion-consent-given', {
    learner: 'samantha.taylor-at-the-north-depot@housing.example-borough.example',
    problem: null,
  }),
  consentExample('completion-consent-refused', { learner: '', problem: completionsNotReached() }),
  fileExample('completion-file', { names: many, saved: '', problem: null }),
  fileExample('completion-file-nobody', { names: [], saved: '', problem: null }),
  fileExample('completion-file-not-reached', { names: undefined, saved: '', problem: completionsNotReached() }),
];
