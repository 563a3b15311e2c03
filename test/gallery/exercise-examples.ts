import { html } from 'lit';
import { type Example, example } from './example';
import { rewrite, sort } from './exercises';
import { hotspot } from './hotspot';

/** What was picked so far, as the module's machine would keep it. */
function afterwards(response: string, name: string, detail: Record<string, string>): string {
  return name === 'ds-practise' ? detail.response! : response;
}

function rewriteExample(name: string, response: string): Example {
  return example<string>({
    name,
    start: response,
    render: (now) => html`<h1>Words in a record</h1><ds-rewrite .block=${rewrite} .response=${now}></ds-rewrite>`,
    on: afterwards,
  });
}

function sortExample(name: string, response: string): Example {
  return example<string>({
    name,
    start: response,
    render: (now) => html`<h1>Fact and opinion</h1><ds-sort .block=${sort} .response=${now}></ds-sort>`,
    on: afterwards,
  });
}

export const exerciseExamples: readonly Example[] = [
  rewriteExample('rewrite', ''),
  rewriteExample('rewrite-begun', 'aa'),
  rewriteExample('rewrite-done', 'abbbca'),
  sortExample('sort', ''),
  sortExample('sort-some-right', 'a1b1c1d2'),
  sortExample('sort-all-right', 'a1b2c1d2'),
  // As after a correction that added cards and a group that is gone.
  sortExample('sort-from-before', 'a1c3'),
  example({
    name: 'hotspot',
    start: null,
    render: () => html`<h1>What you notice</h1><ds-hotspot .block=${hotspot}></ds-hotspot>`,
  }),
];
