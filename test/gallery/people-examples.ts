import { html } from 'lit';
import '../../src/elements/remove-me';
import '../../src/elements/still-there';
import '../../src/elements/take-again';
import '../../src/elements/who-is-learning';
import type { NamedPerson } from '../../src/elements/who-is-learning';
import type { OfferedWork } from '../../src/elements/work-offer';
import type { Facts } from '../../src/record/facts';
import { course, facts, passedFacts } from './content';
import { type Example, example } from './example';
import { page } from './page-examples';

const finishedFacts: Facts = { ...facts(1), progress: 1, completed: true, modules: [passedFacts] };

const sam: NamedPerson = { id: 'person-s', name: 'Sam' };
const people: readonly NamedPerson[] = [
  sam,
  { id: 'person-j', name: 'Jo from the repairs depot in the Lowlands' },
  { id: 'before', name: '' },
];

function chooserExample(name: string, known: readonly NamedPerson[], start: NamedPerson | null = null): Example {
  return example<NamedPerson | null>({
    name,
    start,
    render: (taken) => page(html`<ds-who-is-learning .people=${known} .taken=${taken}></ds-who-is-learning>`),
    on: (state, event) => (event === 'ds-new-learner' ? { ...sam } : state),
  });
}

const offered = (id: string, name: string, day: number): OfferedWork => ({
  episode: id,
  name,
  since: Date.UTC(2026, 10, day, 12) / 1000,
});

function offerExample(name: string, offers: readonly OfferedWork[]): Example {
  return example({
    name,
    start: null,
    render: () => page(html`<ds-work-offer .offers=${offers}></ds-work-offer>`),
  });
}

function removeExample(name: string, learner: string, unsent: boolean): Example {
  return example({
    name,
    start: null,
    render: () =>
      page(html`<h1>On this device</h1><ds-remove-me .learner=${learner} ?unsent=${unsent}></ds-remove-me>`),
  });
}

/** It asks over the foot of whatever page there is, in the time that the app gives. */
function stillThereExample(name: string, start: number, lost: boolean): Example {
  return example<number>({
    name,
    start,
    render: (seconds) =>
      page(html`<ds-course-home .course=${course(1)} .facts=${facts(1)} .learner=${'Sam'}></ds-course-home>
        <ds-still-there slot="warning" .seconds=${seconds} ?lost=${lost}></ds-still-there>`),
    on: (state, event) => (event === 'ds-still-here' ? 0 : state),
  });
}

export const peopleExamples: readonly Example[] = [
  chooserExample('who-is-learning', people),
  chooserExample('who-is-learning-first', []),
  chooserExample('who-is-learning-taken', people, sam),
  offerExample('work-offer', [offered('one', 'Sam', 12)]),
  offerExample('work-offer-unnamed', [offered('one', '', 12)]),
  offerExample('work-offer-many', [offered('one', 'Sam', 12), offered('two', 'Jo', 10), offered('three', '', 9)]),
  removeExample('remove-me', 'Sam', true),
  removeExample('remove-me-sent', '', false),
  stillThereExample('still-there', 60, false),
  stillThereExample('still-there-half', 30, false),
  stillThereExample('still-there-lost', 60, true),
  example({
    name: 'home-shared',
    start: null,
    render: () =>
      page(html`<ds-course-home .course=${course(1)} .facts=${facts(1)} .learner=${'Sam'} .canCarryOut=${true}
        .canCarryIn=${true}></ds-course-home>`),
  }),
  example({
    name: 'home-again',
    start: null,
    render: () =>
      page(html`<ds-course-home .course=${course(1)} .facts=${finishedFacts} .learner=${'Sam'} .canCarryOut=${true}
        .canCarryIn=${true}><ds-take-again .finishedOn=${1_762_950_000}></ds-take-again></ds-course-home>`),
  }),
  example({
    name: 'finished-shared',
    start: null,
    render: () =>
      page(html`<ds-finished moduleTitle="Dynamics" .facts=${passedFacts} .canCarryOut=${true} .canFinish=${true}
        recordedLine="Saved on this device."></ds-finished>`),
  }),
];
