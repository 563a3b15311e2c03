import { html } from 'lit';
import type { CarryInView } from '../../src/elements/carry-in';
import type { HeldWork } from '../../src/elements/held-work';
import { carryDamaged } from '../../src/problems/carry';
import { course, facts } from './content';
import { type Example, example } from './example';
import { page } from './page-examples';

export const held = (count: number): HeldWork => ({
  course: course(count),
  facts: facts(count),
  dates: {
    begun: Date.UTC(2026, 10, 10, 9) / 1000,
    lastResult: count === 1 ? null : Date.UTC(2026, 10, 12, 12) / 1000,
  },
});

/** As long as the code of four finished modules, so that the picture has as many modules. */
const codeOf = (name: string) => {
  const code = `DSC1${name.toUpperCase().replace(/[^0-9A-Z]/g, '')}${'0P7XKQ9A2ZMTV5'.repeat(54)}`;
  return { code, text: code.replace(/.{5}(?=.)/g, '$& ') };
};

function carryInExample(name: string, start: CarryInView, inLms: boolean): Example {
  return example<CarryInView>({
    name,
    start,
    render: (view) => page(html`<ds-carry-in .view=${view} .inLms=${inLms}></ds-carry-in>`),
    on: (view, event) => {
      if (event === 'ds-read-code') return { is: 'asking', problem: carryDamaged() };
      if (event === 'ds-take-in') return { is: 'done', brought: 'new' };
      return event === 'ds-other-code' ? { is: 'asking', problem: null } : view;
    },
  });
}

export const carryExamples: readonly Example[] = [
  example({
    name: 'carry-out',
    start: null,
    render: () => page(html`<ds-carry-out .held=${held(4)} .codeOf=${codeOf}></ds-carry-out>`),
  }),
  carryInExample('carry-in', { is: 'asking', problem: null }, true),
  carryInExample('carry-in-damaged', { is: 'asking', problem: carryDamaged() }, false),
  carryInExample('carry-in-found', { is: 'found', name: 'Sam', held: held(4) }, true),
  carryInExample('carry-in-nobody', { is: 'found', name: '', held: held(1) }, true),
  carryInExample('carry-in-done', { is: 'done', brought: 'new' }, true),
  carryInExample('carry-in-had', { is: 'done', brought: 'had' }, true),
];
