import { html, type LitElement } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ScenarioBlock, StepsBlock, VoiceBlock } from '../../src/content/block';
import type { ContentNote } from '../../src/content/course';
import { PICTOGRAM_NAMES } from '../../src/content/pictogram';
import type { Question } from '../../src/content/question';
import type { BlockState } from '../../src/machine/view';
import { limits } from './about';
import { compare, contacts, myth, reading, reflection, reveal, scenario, steps, timeline } from './content';
import { type Example, example } from './example';
import { exerciseExamples } from './exercise-examples';
import { match, multiple, sequence, single, trueFalse } from './questions';
import { recordingExamples } from './recordings';

interface Answered {
  readonly response: string;
  readonly right: boolean;
}

export function isRight(question: Question, response: string): boolean {
  if (question.kind === 'match') return question.pairs.map(({ id }) => id).join('') === response;
  if (question.kind === 'sequence') {
    return [question.items.map(({ id }) => id).join(''), ...question.alsoRight].includes(response);
  }
  return (
    question.options
      .filter(({ right }) => right)
      .map(({ id }) => id)
      .sort()
      .join('') === response
  );
}

function questionExample(name: string, question: Question, response = ''): Example {
  return example<Answered>({
    name,
    start: { response, right: isRight(question, response) },
    render: ({ response, right }) =>
      html`<h1>A question</h1><ds-question .question=${question} .response=${response} .right=${right} .told=${response !== ''} mode="practice"></ds-question>`,
    on: (state, name, detail) =>
      name === 'ds-answer' ? { response: detail.response!, right: isRight(question, detail.response!) } : state,
  });
}

export function nextScenarioState(block: ScenarioBlock, state: BlockState, name: string, choiceId = ''): BlockState {
  const first = block.steps[0]!.id;
  if (name === 'ds-skip') return { is: 'skipped' };
  if (name === 'ds-restart') return { is: 'choosing', step: first };
  if (!('step' in state)) return state;
  if (name === 'ds-choose') return { is: 'told', step: state.step, choice: choiceId };
  if (name !== 'ds-go-on' || state.is !== 'told') return state;
  const choices = block.steps.find(({ id }) => id === state.step)!.choices;
  const to = choices.find(({ id }) => id === state.choice)!.to ?? state.step;
  const isEnd = block.steps.find(({ id }) => id === to)!.choices.length === 0;
  return { is: isEnd ? 'over' : 'choosing', step: to };
}

function scenarioExample(name: string, start: BlockState): Example {
  return example<BlockState>({
    name,
    start,
    render: (state) => html`<h1>A scenario</h1><ds-scenario .block=${scenario} .state=${state}></ds-scenario>`,
    on: (state, name, { choice }) => nextScenarioState(scenario, state, name, choice),
  });
}

function mythExample(name: string, told: boolean): Example {
  return example<boolean>({
    name,
    start: told,
    render: (isTold) => html`<h1>A statement</h1><ds-myth .block=${myth} .told=${isTold}></ds-myth>`,
    on: (isTold, event) => isTold || event === 'ds-judge',
  });
}

const notice = reading.blocks.find((block) => block.kind === 'notice');
const keyPoints = reading.blocks.find((block) => block.kind === 'key-points');

/** A step for each drawing that there is, so that all of them are seen side by side. */
const everyPictogram: StepsBlock = {
  kind: 'steps',
  id: 'every-pictogram',
  steps: PICTOGRAM_NAMES.map((icon) => ({ icon, prose: [['p', `What goes with ${icon}`]] })),
};

const invented: VoiceBlock = {
  kind: 'voice',
  id: 'what-helped',
  voice: 'composite',
  words: [['blockquote', ['p', '"He spoke to me, not only to my husband. Somebody had seen me."']]],
};
const given: VoiceBlock = {
  kind: 'voice',
  id: 'what-i-kept',
  voice: 'contributed',
  words: [['blockquote', ['p', '"It took me years to say it.'], ['p', '"Then somebody believed me."']]],
};

const heavy: ContentNote = {
  note: 'This page is about children who live with abuse.',
  summary: 'Children see and hear more than adults think. Tell the lead the same day.',
};

/** As somebody who types: what is in the box is no property of the element. */
async function writeInto(element?: Element) {
  await (element as LitElement | undefined)?.updateComplete;
  const box = element?.shadowRoot?.querySelector('textarea');
  if (!box) return;
  box.value = 'The third lock. I thought that it was the damp.';
  box.dispatchEvent(new Event('input'));
}

export const blockExamples: readonly Example[] = [
  example({ name: 'reveal', start: null, render: () => html`<h1>Forms</h1><ds-reveal .block=${reveal}></ds-reveal>` }),
  example({
    name: 'compare',
    start: null,
    render: () => html`<h1>First words</h1><ds-compare .block=${compare}></ds-compare>`,
  }),
  example({ name: 'steps', start: null, render: () => html`<h1>Six steps</h1><ds-steps .block=${steps}></ds-steps>` }),
  example({
    name: 'steps-every-pictogram',
    start: null,
    render: () => html`<h1>Steps</h1><ds-steps .block=${everyPictogram}></ds-steps>`,
  }),
  example({
    name: 'asides',
    start: null,
    render: () => html`<h1>Set apart</h1><div class="apart">
      <ds-notice .block=${notice}></ds-notice>
      <ds-key-points .block=${keyPoints}></ds-key-points>
      <ds-limits .limits=${limits}></ds-limits>
      <ds-contacts .contacts=${contacts}></ds-contacts>
    </div>`,
  }),
  example({
    name: 'voices',
    start: null,
    // Nobody gave the second one: the gallery has no words of a real person.
    render: () => html`<h1>What helped</h1><div class="apart">
      <ds-voice .block=${invented}></ds-voice>
      <ds-voice .block=${given}></ds-voice>
    </div>`,
  }),
  example({
    name: 'content-note',
    start: null,
    render: () =>
      html`<h1>What a child says</h1><ds-content-note .heavy=${heavy}><p>What she said stays with people.</p></ds-content-note>`,
  }),
  ...recordingExamples,
  mythExample('myth', false),
  mythExample('myth-resumed', true),
  example({
    name: 'timeline',
    start: null,
    render: () => html`<h1>How it grows</h1><ds-timeline .block=${timeline}></ds-timeline>`,
  }),
  example({
    name: 'reflection',
    start: null,
    render: () => html`<h1>Your own week</h1><ds-reflection .block=${reflection}></ds-reflection>`,
  }),
  example({
    name: 'reflection-written',
    start: null,
    render: () => html`<h1>Your own week</h1><ds-reflection .block=${reflection} ${ref(writeInto)}></ds-reflection>`,
  }),
  scenarioExample('scenario', { is: 'choosing', step: 'doorway' }),
  scenarioExample('scenario-told', { is: 'told', step: 'doorway', choice: 'b' }),
  scenarioExample('scenario-resumed', { is: 'told', step: 'lead', choice: 'a' }),
  scenarioExample('scenario-over', { is: 'over', step: 'end' }),
  scenarioExample('scenario-skipped', { is: 'skipped' }),
  questionExample('single', single),
  questionExample('single-right', single, 'c'),
  questionExample('single-wrong', single, 'a'),
  questionExample('multiple', multiple),
  questionExample('multiple-wrong', multiple, 'abd'),
  questionExample('true-false', trueFalse),
  questionExample('true-false-unsure', trueFalse, 'd'),
  questionExample('match', match),
  questionExample('match-wrong', match, 'acbd'),
  questionExample('sequence', sequence),
  questionExample('sequence-wrong', sequence, 'bacd'),
  ...exerciseExamples,
];
