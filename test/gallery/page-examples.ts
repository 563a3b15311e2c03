import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Screen } from '../../src/content/course';
import type { HowChecked } from '../../src/content/how-checked';
import type { BlockState, TestView } from '../../src/machine/view';
import { card, evidence, limits, more, next, policy, terms } from './about';
import { isRight, nextScenarioState } from './block-examples';
import { contacts, course, facts, passedFacts, reading, roles, scenario, steps, titles } from './content';
import { type Example, example } from './example';
import { match, multiple, sequence, single, trueFalse } from './questions';

const MODULE = 'Dynamics of domestic abuse';
const problem = {
  code: 'gallery-slow',
  what: 'Your learning system is not answering.',
  mend: 'Carry on: your work is kept on this device and is sent as soon as it answers.',
};

export function page(inside: TemplateResult, withProblem = false, numbers: HowChecked = 'lately'): TemplateResult {
  return html`<ds-shell heading="Doorstep awareness, Level 1">
    <ds-help slot="help" .contacts=${contacts} .numbers=${numbers} .policy=${policy}></ds-help>
    <ds-exit-button slot="exit"></ds-exit-button>
    ${withProblem ? html`<ds-notice-bar slot="notice" .problem=${problem}></ds-notice-bar>` : ''}
    ${inside}
    <ds-connection-line slot="footer" line="Saved, and sent to your learning system."></ds-connection-line>
  </ds-shell>`;
}

/** A screen of steps, as somebody looks at it who has finished the module: nothing is said of time. */
const inOrder: Screen = {
  id: 'steps',
  title: 'What you do, in order',
  blocks: [steps, { kind: 'contacts', id: 'people' }],
};
const practising: Screen = {
  id: 'lock',
  title: 'The third bathroom lock',
  blocks: [
    {
      kind: 'prose',
      prose: [['p', 'A short story from a repairs visit. There is no score here, and you can choose again.']],
    },
    scenario,
    { kind: 'question', id: 'q', question: trueFalse },
  ],
};
const screens = [reading, practising];

interface OnScreen {
  readonly at: number;
  readonly scenario: BlockState;
  readonly question: BlockState;
}

function screenView({ at, scenario, question }: OnScreen) {
  const screen = screens[at]!;
  return {
    screen,
    blocks: { 'third-lock': scenario, q: question },
    number: titles.findIndex(({ id }) => id === screen.id) + 1,
    total: titles.length,
    isFirst: false,
    isLast: at === screens.length - 1,
    canGoOn: at === 0 || scenario.is === 'over' || scenario.is === 'skipped',
  };
}

function moveOnScreen(state: OnScreen, name: string, detail: Record<string, string>): OnScreen {
  if (name === 'ds-next') return { ...state, at: Math.min(1, state.at + 1) };
  if (name === 'ds-back') return { ...state, at: Math.max(0, state.at - 1) };
  if (name === 'ds-go-to') return { ...state, at: detail.screen === 'lock' ? 1 : 0 };
  if (name === 'ds-answer') {
    const response = detail.response!;
    return { ...state, question: { is: 'answered', response, right: isRight(trueFalse, response) } };
  }
  return { ...state, scenario: nextScenarioState(scenario, state.scenario, name, detail.choice) };
}

function screenExample(name: string, at: number): Example {
  return example<OnScreen>({
    name,
    start: { at, scenario: { is: 'choosing', step: 'doorway' }, question: { is: 'asking' } },
    render: (state) =>
      page(html`<ds-screen .view=${screenView(state)} .contacts=${contacts} .moduleTitle=${MODULE} .titles=${titles}
        .seen=${['before', 'opening', 'what-it-is']} .more=${more} .hasGlossary=${true}
        .minutesLeft=${state.at === 0 ? 9 : 1}></ds-screen>`),
    on: moveOnScreen,
  });
}

const asked = [single, match, sequence, multiple];
const asking = (number: number): TestView => ({
  is: 'asking',
  question: asked[number - 1]!,
  order: number === 3 ? ['c', 'a', 'd', 'b'] : ['c', 'b', 'd', 'a'],
  number,
  total: asked.length,
});
const result = (passed: boolean): TestView => ({
  is: 'result',
  passed,
  score: passed ? 87.5 : 62.5,
  right: passed ? 7 : 5,
  total: 8,
  wrong: passed ? [trueFalse] : [single, trueFalse, match],
});

function moveTest(view: TestView, name: string, detail: Record<string, string>): TestView {
  if (name === 'ds-start-test' || name === 'ds-retake') return asking(1);
  if (name === 'ds-answer' && view.is === 'asking') {
    return { ...view, is: 'told', response: detail.response!, right: isRight(view.question, detail.response!) };
  }
  if (name === 'ds-next' && view.is === 'told')
    return view.number < view.total ? asking(view.number + 1) : result(true);
  return view;
}

function testExample(name: string, start: TestView): Example {
  return example<TestView>({
    name,
    start,
    render: (view) =>
      page(
        html`<ds-test .view=${view} .moduleTitle=${MODULE} .passMark=${0.8} .minutes=${3} .best=${75} .titles=${titles} .limits=${limits}></ds-test>`,
      ),
    on: moveTest,
  });
}

/** A screen that nobody has to read; after the first of them there is another. */
function optionalExample(name: string, start: number): Example {
  return example<number>({
    name,
    start,
    render: (at) =>
      page(
        html`${keyed(
          at,
          html`<ds-optional-screen .screen=${more[at]} .next=${more[at + 1]} .moduleTitle=${MODULE} .contacts=${contacts}></ds-optional-screen>`,
        )}`,
      ),
    on: (at, event) => (event === 'ds-open-optional' ? at + 1 : at),
  });
}

/** The course home where there are parts for several jobs; '' while nobody has said which is theirs. */
function roleExample(name: string, start: string): Example {
  return example<string>({
    name,
    start,
    render: (role) =>
      page(html`<ds-course-home .course=${{ ...course(1), roles }} .facts=${facts(1)} .currentRole=${role || 'all'}
        .roleGuessed=${role === ''}></ds-course-home>`),
    on: (role, event, detail) => (event === 'ds-choose-role' ? detail.role! : role),
  });
}

/** The course home while the council's numbers cannot be relied on. */
function numbersExample(numbers: HowChecked): Example {
  return example({
    name: `home-numbers-${numbers}`,
    start: null,
    render: () =>
      page(
        html`<ds-course-home .course=${course(4)} .facts=${facts(4)} .numbers=${numbers}></ds-course-home>`,
        false,
        numbers,
      ),
  });
}

export const pageExamples: readonly Example[] = [
  example({
    name: 'home-one',
    start: null,
    render: () => page(html`<ds-course-home .course=${course(1)} .facts=${facts(1)}></ds-course-home>`),
  }),
  example({
    name: 'home-four',
    start: null,
    render: () =>
      page(html`<ds-course-home .course=${course(4)} .facts=${facts(4)} .inLms=${true} .canCarryOut=${true}
        .canCarryIn=${true}></ds-course-home>`),
  }),
  numbersExample('not'),
  numbersExample('long-ago'),
  roleExample('home-role-asked', ''),
  roleExample('home-role-known', 'repairs'),
  screenExample('screen', 0),
  screenExample('screen-scenario', 1),
  example({
    name: 'screen-steps',
    start: null,
    render: () =>
      page(html`<ds-screen .view=${{ screen: inOrder, blocks: {}, number: 8, total: 9, isFirst: false, isLast: false, canGoOn: true }}
        .contacts=${contacts} .moduleTitle=${MODULE} .titles=${titles} .seen=${titles.map(({ id }) => id)}></ds-screen>`),
  }),
  example({
    name: 'screen-card',
    start: null,
    render: () =>
      page(html`<ds-screen .view=${{ screen: card, blocks: {}, number: 9, total: 9, isFirst: false, isLast: true, canGoOn: true }}
        .contacts=${contacts} .moduleTitle=${MODULE} .titles=${titles} .seen=${[]}></ds-screen>`),
  }),
  example({
    name: 'evidence',
    start: null,
    render: () => page(html`<ds-evidence .evidence=${evidence} .moduleTitle=${MODULE}></ds-evidence>`),
  }),
  example({
    name: 'glossary',
    start: null,
    render: () => page(html`<ds-glossary .terms=${terms} .moduleTitle=${MODULE}></ds-glossary>`),
  }),
  optionalExample('optional-screen', 0),
  optionalExample('optional-screen-last', 1),
  testExample('test-ready', { is: 'ready', total: 8 }),
  testExample('test-asking', asking(1)),
  testExample('test-told', { ...asking(1), is: 'told', response: 'a', right: false } as TestView),
  testExample('test-passed', result(true)),
  testExample('test-not-yet', result(false)),
  example({
    name: 'finished',
    start: null,
    render: () =>
      page(html`<ds-finished .moduleTitle=${MODULE} .facts=${passedFacts} .contacts=${contacts} .inLms=${true}
        .hasCertificate=${true} .limits=${limits} .more=${more} .hasGlossary=${true} .next=${next} .policy=${policy} recordedLine="Your result is recorded in your learning system."></ds-finished>`),
  }),
  example({
    name: 'finished-more',
    start: null,
    render: () =>
      page(html`<ds-finished .moduleTitle=${MODULE} .facts=${passedFacts} .contacts=${contacts} .inLms=${true}
        .limits=${limits} .remaining=${course(4).modules.slice(1)} .next=${next} .policy=${policy}
        recordedLine="Saved, and sent to your learning system."></ds-finished>`),
  }),
  example({
    name: 'finished-here',
    start: null,
    render: () =>
      page(html`<ds-finished .moduleTitle=${MODULE} .facts=${passedFacts} .contacts=${contacts} .canCarryOut=${true}
        recordedLine="Saved on this device."></ds-finished>`),
  }),
  example<boolean>({
    name: 'problem',
    start: true,
    render: (withProblem) =>
      page(html`<ds-course-home .course=${course(1)} .facts=${facts(1)}></ds-course-home>`, withProblem),
    on: (state, name) => (name === 'ds-dismiss' ? false : state),
  }),
  example({
    name: 'offer',
    start: null,
    render: () =>
      page(html`<ds-choice-offer heading="This is open in another tab" text="You can go on here from the same place. The other tab will stop."
        yes="Carry on here" no="Close this page"></ds-choice-offer>`),
  }),
];
