import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { compileCourse } from '../../scripts/content/compile-course';
import type { ScenarioBlock } from '../../src/content/block';
import type { Module } from '../../src/content/course';
import { rightResponse } from '../../src/content/mark';
import { moduleForRole } from '../../src/content/module-for-role';
import { FINISHED, TEST } from '../../src/content/places';
import { drawQuestions } from '../../src/machine/draw';
import { moduleMachine } from '../../src/machine/module-machine';
import type { ModuleEvent } from '../../src/machine/module-setup';
import { type ModuleSnapshot, savedBlocks } from '../../src/machine/saved-module';
import { placeOf, screenView } from '../../src/machine/screen-view';
import { type Draw, type TestEvent, testMachine } from '../../src/machine/test-machine';

/** Every module of the real course is walked, as each role meets it; a new one is walked as soon as it is listed. */
let modules: readonly Module[];
beforeAll(async () => {
  const compiled = await compileCourse(resolve(import.meta.dirname, '../..'));
  if (!compiled.ok) throw new Error(compiled.problems.map(({ what }) => what).join('\n'));
  const { course } = compiled.value;
  const paths = compiled.value.modules.flatMap((module) => {
    return (course.roles ?? []).map((role) => moduleForRole(module, role));
  });
  // Roles that meet the same walk the same.
  modules = [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
});

const afresh = { seen: [], passed: false, answers: {} };

/** What a learner can do in a state, moving forwards: the machine itself says what is allowed. */
function waysOn(module: Module, snapshot: ModuleSnapshot): ModuleEvent[] {
  const view = screenView(module, snapshot);
  if (!view) return snapshot.context.passed ? [{ type: 'finish' }] : [{ type: 'passed' }];
  const inBlocks = view.screen.blocks.flatMap((block): ModuleEvent[] => {
    if (block.kind !== 'scenario') return [];
    const choices = block.steps.flatMap((step) => step.choices);
    const choose = [...new Set(choices.map(({ id }) => id))].map(
      (choice): ModuleEvent => ({ type: 'choose', block: block.id, choice }),
    );
    return [...choose, { type: 'goOn', block: block.id }, { type: 'skip', block: block.id }];
  });
  const ways: ModuleEvent[] = [{ type: 'next' }, ...inBlocks];
  return ways.filter((event) => snapshot.can(event));
}

/** Two moments are the same when the place and this screen's blocks are: what was done before makes no new place. */
function serialised(module: Module, snapshot: ModuleSnapshot): string {
  const here = screenView(module, snapshot)?.blocks ?? {};
  const blocks = savedBlocks(snapshot);
  const shown = Object.keys(here).map((id) => `${id}=${blocks[id]}`);
  return [placeOf(snapshot), snapshot.context.passed, ...shown].join(' ');
}

function walk(module: Module): ModuleSnapshot[] {
  const paths = getShortestPaths(moduleMachine(module), {
    input: afresh,
    events: (snapshot) => waysOn(module, snapshot),
    serializeState: (snapshot) => serialised(module, snapshot as ModuleSnapshot) as never,
  });
  return paths.map(({ state }) => state as ModuleSnapshot);
}

test('every screen, the test and the end of every module can be reached', () => {
  for (const module of modules) {
    const reached = new Set(walk(module).map(placeOf));
    expect(reached).toEqual(new Set([...module.screens.map(({ id }) => id), TEST, FINISHED]));
  }
});

test('every step and every choice of every scenario can be reached', () => {
  for (const module of modules) {
    const reached = new Set(
      walk(module).flatMap((snapshot) => Object.entries(savedBlocks(snapshot)).map(([id, at]) => `${id} ${at}`)),
    );
    for (const scenario of scenariosOf(module)) {
      for (const step of scenario.steps) {
        const states =
          step.choices.length === 0 ? [step.id] : [step.id, ...step.choices.map(({ id }) => `${step.id}.${id}`)];
        for (const state of states) expect(reached).toContain(`${scenario.id} ${state}`);
      }
    }
  }
});

test('no state of any module is a dead end: there is always a way on, except at the end', () => {
  for (const module of modules) {
    for (const snapshot of walk(module)) {
      if (placeOf(snapshot) === FINISHED) continue;
      expect({ at: serialised(module, snapshot), ways: waysOn(module, snapshot).length }).not.toMatchObject({
        ways: 0,
      });
    }
  }
});

test('from every state of every module the end can still be reached', () => {
  for (const module of modules) {
    const states = walk(module);
    const onAWay = namesOf(
      module,
      states.filter((snapshot) => placeOf(snapshot) === FINISHED),
    );
    const steps = stepsOf(module, states);
    // Backwards from the end, because the ways forwards multiply with every story.
    for (let known = 0; known < onAWay.size; ) {
      known = onAWay.size;
      for (const { from, to } of steps) if (onAWay.has(to)) onAWay.add(from);
    }
    expect(onAWay).toEqual(namesOf(module, states));
  }
});

test('every test drawn from every bank can be passed and can be failed', () => {
  for (const module of modules) {
    for (const seed of ['one', 'two', 'three']) {
      const ids = drawQuestions(module, seed, []);
      const questions = ids.flatMap((id) => module.questions.filter((question) => question.id === id));
      const ends = endsOf({ questions, passMark: 0.8 });
      expect(ends).toEqual(new Set(['passed', 'failed']));
    }
  }
});

function namesOf(module: Module, states: readonly ModuleSnapshot[]): Set<string> {
  return new Set(states.map((snapshot) => serialised(module, snapshot)));
}

/** Every single step that a learner can take, from one state to another. */
function stepsOf(module: Module, states: readonly ModuleSnapshot[]): { readonly from: string; readonly to: string }[] {
  const machine = moduleMachine(module);
  return states.flatMap((state) =>
    waysOn(module, state).map((event) => {
      const [next] = transition(machine, state, event);
      return { from: serialised(module, state), to: serialised(module, next) };
    }),
  );
}

/** Where a test can end, walking right and wrong answers at every question. */
function endsOf(draw: Draw): Set<unknown> {
  const paths = getShortestPaths(testMachine(draw), {
    input: { answers: {} },
    events: ({ value }): TestEvent[] => {
      if (value === 'ready') return [{ type: 'start' }];
      if (typeof value === 'string') return [];
      const [[id, at] = []] = Object.entries(value);
      const question = draw.questions.find((other) => other.id === id);
      if (!question || at === 'told') return [{ type: 'next' }];
      return [rightResponse(question), '?'].map(
        (response) => ({ type: 'answer', question: question.id, response }) as const,
      );
    },
  });
  return new Set(paths.map(({ state }) => state.value).filter((value) => value === 'passed' || value === 'failed'));
}

function scenariosOf(module: Module): ScenarioBlock[] {
  return module.screens.flatMap(({ blocks }) =>
    blocks.filter((block): block is ScenarioBlock => block.kind === 'scenario'),
  );
}
