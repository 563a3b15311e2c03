import { expect, test } from 'vitest';
import type { SortBlock } from '../../src/content/block';
import type { Module } from '../../src/content/course';
import type { ModuleEvent } from '../../src/machine/module-setup';
import { resumeModule, type SavedModule, savedBlocks } from '../../src/machine/saved-module';
import { placeOf, screenView } from '../../src/machine/screen-view';
import { sampleModule } from './sample-module';

const sort: SortBlock = {
  kind: 'sort',
  id: 'cards',
  prompt: ['Which is it?'],
  groups: ['Fact', 'Opinion'],
  cards: [
    { id: 'a', text: ['One'], group: 0, feedback: ['Yes.'] },
    { id: 'b', text: ['Two'], group: 1, feedback: ['No.'] },
  ],
};
const module: Module = {
  ...sampleModule,
  screens: [{ id: 'exercise', title: 'Exercise', blocks: [sort] }, ...sampleModule.screens],
};
const afresh: SavedModule = { at: '', seen: [], passed: false, blocks: {} };

function begin(saved: SavedModule = afresh) {
  const actor = resumeModule(module, saved);
  actor.start();
  return {
    actor,
    send: (event: ModuleEvent) => actor.send(event),
    shown: () => screenView(module, actor.getSnapshot())?.blocks.cards,
  };
}

const practise = (response: string, block = 'cards'): ModuleEvent => ({ type: 'practise', block, response });

test('nothing picked, or something picked in another exercise, changes nothing', () => {
  const { send, shown } = begin();
  send(practise(''));
  send(practise('a1b2', 'other'));
  expect(shown()).toEqual({ is: 'asking' });
});

test('an exercise never holds anybody up', () => {
  const { actor, send } = begin();
  expect(screenView(module, actor.getSnapshot())?.canGoOn).toBe(true);
  send({ type: 'next' });
  expect(placeOf(actor.getSnapshot())).toBe('first');
});

test('an exercise shows what was picked last, as often as it is done', () => {
  const { send, shown } = begin();
  send(practise('a1b1'));
  expect(shown()).toEqual({ is: 'practised', response: 'a1b1' });
  send(practise('a1b2'));
  expect(shown()).toEqual({ is: 'practised', response: 'a1b2' });
  send(practise(''));
  expect(shown()).toEqual({ is: 'practised', response: 'a1b2' });
});

test('what was picked is there again after the page is opened anew', () => {
  const learner = begin();
  learner.send(practise('a1b2'));
  const blocks = savedBlocks(learner.actor.getSnapshot());
  expect(blocks.cards).toBe('a1b2');
  expect(begin({ ...afresh, blocks }).shown()).toEqual(learner.shown());
});
