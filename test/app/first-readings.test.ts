import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FirstReadings, type Reading } from '../../src/app/first-readings';
import type { Episode } from '../../src/episode/episode';

const SECOND = 1000;

let page: EventTarget;
let readings: Reading[];
let measuring: FirstReadings;
let seen: string[];
let attempts: number;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  readings = [];
  measuring = new FirstReadings((reading) => readings.push(reading));
  seen = [];
  attempts = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const wait = (seconds: number) => vi.advanceTimersByTime(seconds * SECOND);

/** What the app hears of whenever something may have changed. */
function show(view: unknown): void {
  const facts = { modules: [{ id: 'dynamics', screensSeen: [...seen], attempts }] };
  measuring.changed({ view, facts, record: { episode: 'e1' } } as unknown as Episode);
}
const home = () => show({ is: 'home' });
const module = { id: 'dynamics' };
const screen = (id: string) => show({ is: 'screen', module, view: { screen: { id } } });
const asking = (number: number) => show({ is: 'test', module, view: { is: 'asking', number } });
const told = (number: number) => show({ is: 'test', module, view: { is: 'told', number } });
const ready = () => show({ is: 'test', module, view: { is: 'ready' } });
const result = () => show({ is: 'test', module, view: { is: 'result' } });

const heavy = (id: string) =>
  show({ is: 'screen', module, view: { screen: { id, heavy: { note: '', summary: '' } } } });

/** Reads a screen for so long, and goes on. */
function read(id: string, seconds: number): void {
  screen(id);
  wait(seconds);
  seen.push(id);
}

test('a module that is read from its beginning is timed screen by screen, and its test as one', () => {
  home();
  read('welcome', 20);
  read('signs', 45);
  ready();
  wait(60);
  for (const number of [1, 2]) {
    asking(number);
    wait(15);
    told(number);
    wait(5);
  }
  attempts = 1;
  result();
  expect(readings).toEqual([
    { module: 'dynamics', place: 'welcome', seconds: 20 },
    { module: 'dynamics', place: 'signs', seconds: 45 },
    { module: 'dynamics', place: 'test', seconds: 40 },
  ]);
});

test('a screen that was left before its end, and read again, is not timed', () => {
  home();
  screen('welcome');
  wait(30);
  home();
  read('welcome', 5);
  read('signs', 45);
  ready();
  expect(readings.map(({ place }) => place)).toEqual(['signs']);
});

test('where somebody goes on that was here before, the screen they left on is not timed, and the next one is', () => {
  seen = ['welcome'];
  show({ is: 'opening' });
  read('signs', 30);
  read('story', 40);
  ready();
  expect(readings).toEqual([{ module: 'dynamics', place: 'story', seconds: 40 }]);
});

test('going back, reading again and taking the test again are not timed', () => {
  home();
  read('welcome', 20);
  read('signs', 30);
  screen('welcome');
  wait(10);
  screen('signs');
  wait(10);
  attempts = 1;
  ready();
  asking(1);
  wait(50);
  result();
  expect(readings.map(({ place }) => place)).toEqual(['welcome', 'signs']);
});

test('a test that is gone on with in the middle is not timed', () => {
  home();
  read('welcome', 20);
  asking(3);
  wait(30);
  attempts = 1;
  result();
  expect(readings.map(({ place }) => place)).toEqual(['welcome']);
});

test('a screen from which somebody looked something up is not timed', () => {
  home();
  screen('welcome');
  wait(10);
  page.dispatchEvent(new Event('ds-open-evidence'));
  wait(10);
  seen.push('welcome');
  read('signs', 20);
  ready();
  expect(readings.map(({ place }) => place)).toEqual(['signs']);
});

test('a screen whose story somebody skipped is not timed', () => {
  home();
  screen('story');
  wait(10);
  page.dispatchEvent(new Event('ds-skip'));
  wait(10);
  seen.push('story');
  read('signs', 20);
  ready();
  expect(readings.map(({ place }) => place)).toEqual(['signs']);
});

test('a screen that asks first is timed when somebody asked for all of it, and not when they went past it', () => {
  home();
  heavy('children');
  wait(15);
  seen.push('children');
  heavy('harm');
  wait(5);
  page.dispatchEvent(new Event('ds-shown'));
  wait(40);
  seen.push('harm');
  ready();
  expect(readings).toEqual([{ module: 'dynamics', place: 'harm', seconds: 45 }]);
});

test('what is saved or drawn meanwhile changes nothing', () => {
  home();
  screen('welcome');
  wait(10);
  screen('welcome');
  read('welcome', 10);
  ready();
  expect(readings).toEqual([{ module: 'dynamics', place: 'welcome', seconds: 20 }]);
});

test('whoever is next on this device is timed from their own beginning', () => {
  home();
  screen('welcome');
  wait(20);
  measuring.learnerLeft();
  measuring.changed(undefined);
  home();
  read('welcome', 12);
  read('signs', 10);
  expect(readings).toEqual([{ module: 'dynamics', place: 'welcome', seconds: 12 }]);
});
