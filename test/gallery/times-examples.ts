import { html } from 'lit';
import '../../src/elements/times';
import type { Problem } from '../../src/problems/problem';
import { timesNotReached } from '../../src/problems/times';
import type { ModuleTime, PlaceTime } from '../../src/record/module-times';
import { type Example, example } from './example';
import { page } from './page-examples';

interface State {
  readonly modules: readonly ModuleTime[] | undefined;
  readonly saved: string;
  readonly problem: Problem | null;
}

function timesExample(name: string, start: State): Example {
  return example<State>({
    name,
    start,
    render: ({ modules, saved, problem }) =>
      page(html`<ds-times .modules=${modules} .saved=${saved} .problem=${problem}></ds-times>`),
    on: (state, event) => (event === 'ds-save-times' ? { ...state, saved: 'doorstep-level-1-times.json' } : state),
  });
}

const places: readonly PlaceTime[] = [
  { place: 'welcome', title: 'Welcome', stated: 52, real: 45, readings: 12 },
  {
    place: 'signs',
    title: 'What controlling behaviour can look like from the doorstep',
    stated: 95,
    real: 140,
    readings: 11,
  },
  { place: 'closing', title: 'Before you go on', stated: 30, real: null, readings: 0 },
  { place: 'test', title: '', stated: 160, real: 180, readings: 7 },
];
const unread = places.map((place) => ({ ...place, real: null, readings: 0 }));

const modules: readonly ModuleTime[] = [
  { id: 'dynamics', title: 'The dynamics of domestic abuse', role: '', stated: 840, real: 1010, readings: 7, places },
  { id: 'language', title: 'Language', role: 'Repairs and maintenance', stated: 720, real: 660, readings: 5, places },
  { id: 'coercive', title: 'Coercive control', role: '', stated: 800, real: null, readings: 0, places: unread },
];
const none = modules.map((module) => ({ ...module, real: null, readings: 0, places: unread }));

export const timesExamples: readonly Example[] = [
  timesExample('times', { modules, saved: '', problem: null }),
  timesExample('times-looking', { modules: undefined, saved: '', problem: null }),
  timesExample('times-none', { modules: none, saved: '', problem: null }),
  timesExample('times-not-reached', { modules: undefined, saved: '', problem: timesNotReached() }),
];
