import { expect, test } from 'vitest';
import type { ModuleEvent } from '../../src/machine/module-setup';
import { resumeModule, type SavedModule, savedBlocks } from '../../src/machine/saved-module';
import { placeOf, screenView } from '../../src/machine/screen-view';
import { sampleModule } from './sample-module';

const afresh: SavedModule = { at: '', seen: [], passed: false, blocks: {} };

function begin(saved: SavedModule = afresh) {
  const seen: string[] = [];
  const actor = resumeModule(sampleModule, saved);
  actor.on('screenSeen', ({ screen }) => seen.push(screen));
  actor.start();
  return {
    seen,
    actor,
    send: (...events: ModuleEvent[]) => {
      for (const event of events) actor.send(event);
    },
    place: () => placeOf(actor.getSnapshot()),
    view: () => screenView(sampleModule, actor.getSnapshot()),
  };
}

const next: ModuleEvent = { type: 'next' };
const chooseAtDoor = (choice: string): ModuleEvent => ({ type: 'choose', block: 'door', choice });
const goOn: ModuleEvent = { type: 'goOn', block: 'door' };

test('a scenario that is not finished holds the learner on its screen, and the screen knows it', () => {
  const { send, place, view } = begin();
  send(next, next, next);
  expect(place()).toBe('story');
  expect(view()?.canGoOn).toBe(false);
});

test('a scenario can always be skipped, and the learner goes on', () => {
  const { send, place } = begin();
  send(next, next, { type: 'skip', block: 'door' }, next);
  expect(place()).toBe('test');
});

test('a poor choice explains itself and lets the learner choose again', () => {
  const { send, view } = begin();
  send(next, next, chooseAtDoor('c'));
  expect(view()?.blocks.door).toEqual({ is: 'told', step: 'at-the-door', choice: 'c' });
  send(goOn);
  expect(view()?.blocks.door).toEqual({ is: 'choosing', step: 'at-the-door' });
});

test('a choice leads to the step that the author named, and an ending lets the learner go on', () => {
  const { send, view } = begin();
  send(next, next, chooseAtDoor('b'), goOn);
  expect(view()?.blocks.door).toEqual({ is: 'choosing', step: 'next-day' });
  send(chooseAtDoor('a'), goOn);
  expect(view()?.blocks.door).toEqual({ is: 'over', step: 'told' });
  expect(view()?.canGoOn).toBe(true);
});

test('a finished scenario stays finished when the learner looks back and returns', () => {
  const { send, view } = begin();
  send(next, next, chooseAtDoor('a'), goOn, { type: 'back' }, next);
  expect(view()?.blocks.door).toEqual({ is: 'over', step: 'told' });
});

test('a scenario can be started again', () => {
  const { send, view } = begin();
  send(next, next, chooseAtDoor('a'), goOn, { type: 'restart', block: 'door' });
  expect(view()?.blocks.door).toEqual({ is: 'choosing', step: 'at-the-door' });
});

test('a practice question is marked at once and never holds anybody up', () => {
  const { send, place, view } = begin();
  send(next);
  expect(view()?.canGoOn).toBe(true);
  send({ type: 'answer', question: 'try-it', response: 'b' });
  expect(view()?.blocks['try-it']).toEqual({ is: 'answered', response: 'b', right: false });
  send(next);
  expect(place()).toBe('story');
});

test('a statement shows what the evidence says once it was thought about, and never holds anybody up', () => {
  const { send, place, view } = begin();
  send(next);
  expect(view()?.blocks.rare).toEqual({ is: 'asking' });
  expect(view()?.canGoOn).toBe(true);
  send({ type: 'judge', block: 'rare' });
  expect(view()?.blocks.rare).toEqual({ is: 'done' });
  send(next);
  expect(place()).toBe('story');
});

test('thinking about another statement changes nothing', () => {
  const { send, view } = begin();
  send(next, { type: 'judge', block: 'try-it' }, { type: 'judge', block: 'another' });
  expect(view()?.blocks).toEqual({ 'try-it': { is: 'asking' }, rare: { is: 'asking' } });
});

test('of a statement it is kept that it was thought about, and not what was thought', () => {
  const { send, actor } = begin();
  expect(savedBlocks(actor.getSnapshot()).rare).toBe('');
  send(next, { type: 'judge', block: 'rare' });
  expect(savedBlocks(actor.getSnapshot()).rare).toBe('-done');
});

test('what a statement never was begins it afresh', () => {
  const { view } = begin({ ...afresh, at: 'practice', seen: ['first'], blocks: { rare: 'a' } });
  expect(view()?.blocks.rare).toEqual({ is: 'asking' });
});

test('an answer to another question changes nothing', () => {
  const { send, view } = begin();
  send(next, { type: 'answer', question: 'q1', response: 'a' });
  expect(view()?.blocks['try-it']).toEqual({ is: 'asking' });
});

test('going on from a screen is told; looking back is not', () => {
  const { send, seen } = begin();
  send(next, { type: 'back' }, next);
  expect(seen).toEqual(['first', 'first']);
});

test('nobody is sent ahead past what they have not read, and back anywhere that they have', () => {
  const { send, place } = begin();
  send({ type: 'goTo', screen: 'story' });
  expect(place()).toBe('first');
  send(next, { type: 'goTo', screen: 'first' }, { type: 'goTo', screen: 'practice' });
  expect(place()).toBe('practice');
});

test('the module finishes only once the test is passed', () => {
  const { send, place } = begin({ ...afresh, at: 'test', seen: ['first', 'practice', 'story'] });
  send({ type: 'finish' });
  expect(place()).toBe('test');
  send({ type: 'passed' }, { type: 'finish' });
  expect(place()).toBe('finished');
});

test('a finished module can be read again from any screen', () => {
  const { send, place } = begin({ ...afresh, at: 'finished', seen: ['first', 'practice', 'story'], passed: true });
  send({ type: 'goTo', screen: 'practice' });
  expect(place()).toBe('practice');
});

test('whatever is saved at any moment is what a resumed module shows', () => {
  const steps: ModuleEvent[][] = [
    [next],
    [{ type: 'answer', question: 'try-it', response: 'c' }],
    [{ type: 'judge', block: 'rare' }],
    [next],
    [chooseAtDoor('b')],
    [goOn],
    [chooseAtDoor('a')],
    [goOn],
  ];
  const learner = begin();
  for (const events of steps) {
    learner.send(...events);
    const saved = {
      ...afresh,
      at: learner.place(),
      seen: learner.seen,
      blocks: savedBlocks(learner.actor.getSnapshot()),
    };
    expect(begin(saved).view()).toEqual(learner.view());
  }
});

test('a screen that a revision took away becomes the first one not yet seen', () => {
  expect(begin({ ...afresh, at: 'gone', seen: ['first'] }).place()).toBe('practice');
});

test('opened with every screen seen and the test to do, it goes on with the test', () => {
  expect(begin({ ...afresh, seen: ['first', 'practice', 'story'] }).place()).toBe('test');
});

test('a scenario step that a revision took away starts that scenario afresh', () => {
  const { view } = begin({ ...afresh, at: 'story', seen: ['first', 'practice'], blocks: { door: 'gone.a' } });
  expect(view()?.blocks.door).toEqual({ is: 'choosing', step: 'at-the-door' });
});
