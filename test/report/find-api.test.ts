import { expect, test } from 'vitest';
import { findLms } from '../../src/report/find-api';
import type { Scorm12Api } from '../../src/report/scorm12-api';
import type { Scorm2004Api } from '../../src/report/scorm2004-api';

interface Pretend {
  API?: Partial<Scorm12Api> | null;
  API_1484_11?: Partial<Scorm2004Api> | null;
  parent?: Pretend;
  opener?: Pretend | null;
}

const api = { LMSInitialize: () => 'true' };
const api2004 = { Initialize: () => 'true' };

/** A window as the search sees it; a top window is its own parent. */
function pretend(made: Pretend): Window {
  return { ...made, parent: made.parent ?? made } as unknown as Window;
}
const inParent = (made: Pretend) => pretend({ parent: pretend(made) as Pretend });
const foreign: Pretend = new Proxy({} as Pretend, {
  get() {
    throw new DOMException('Blocked a frame', 'SecurityError');
  },
});

test('[row 20] nothing is found where there is no LMS, and nothing is thrown', () => {
  expect(findLms(pretend({}), null)).toBeNull();
  expect(findLms(pretend({ parent: foreign, opener: null }), 'scorm12')).toBeNull();
  expect(findLms(pretend({ API: null, API_1484_11: null }), null)).toBeNull();
  expect(findLms(pretend({ API: {}, API_1484_11: {} }), null)).toBeNull();
});

test('[row 20] a window whose API throws at a look is passed by, and the next one is looked at', () => {
  const refuse = () => {
    throw new Error('The session has ended.');
  };
  const throwing: Pretend = Object.defineProperties({}, { API: { get: refuse }, API_1484_11: { get: refuse } });
  const halfMade = { API: Object.defineProperty({}, 'LMSInitialize', { get: refuse }) };
  const above = pretend({ API: api }) as Pretend;
  for (const window of [throwing, halfMade]) {
    const self: Pretend = Object.defineProperty(window, 'parent', { value: above });
    expect(findLms(self as unknown as Window, null)).toEqual({ kind: 'scorm12', api });
    expect(findLms(inParent({ ...halfMade }), null)).toBeNull();
  }
});

test('[row 20] parents that never end are given up', () => {
  const endless: Pretend = {};
  Object.defineProperty(endless, 'parent', { get: () => Object.create(endless) });
  expect(findLms(endless as unknown as Window, null)).toBeNull();
});

test.each([
  ['API', 'scorm12', { API: api }, api],
  ['API_1484_11', 'scorm2004', { API_1484_11: api2004 }, api2004],
] as const)('[row 20] %s is found wherever an LMS may put it', (_, kind, made, found) => {
  const places: Window[] = [
    pretend(made),
    inParent(made),
    pretend({ parent: inParent(made) as Pretend }),
    pretend({ opener: pretend(made) as Pretend }),
    pretend({ opener: inParent(made) as Pretend }),
    pretend({ parent: pretend({ opener: pretend(made) as Pretend }) as Pretend }),
    pretend({ parent: foreign, opener: pretend(made) as Pretend }),
  ];
  for (const place of places) expect(findLms(place, null)).toEqual({ kind, api: found });
});

test('[row 20] the standard that the package was made for wins, however far away', () => {
  const both = inParent({ API: api, API_1484_11: api2004 });
  expect(findLms(both, 'scorm12')?.kind).toBe('scorm12');
  expect(findLms(both, 'scorm2004')?.kind).toBe('scorm2004');
  const apart = pretend({ API_1484_11: api2004, parent: pretend({ API: api }) as Pretend });
  expect(findLms(apart, 'scorm12')?.kind).toBe('scorm12');
});

test('[row 20] the other standard serves where the preferred one is not offered', () => {
  expect(findLms(inParent({ API: api }), 'scorm2004')?.kind).toBe('scorm12');
  expect(findLms(inParent({ API_1484_11: api2004 }), 'scorm12')?.kind).toBe('scorm2004');
});

test('[row 20] without a preference the nearest wins, and SCORM 2004 in a window that has both', () => {
  expect(findLms(pretend({ API: api, parent: pretend({ API_1484_11: api2004 }) as Pretend }), null)?.kind).toBe(
    'scorm12',
  );
  expect(findLms(pretend({ API: api, API_1484_11: api2004 }), null)?.kind).toBe('scorm2004');
});
