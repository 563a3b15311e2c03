import { expect, test } from 'vitest';
import { findApi } from '../../src/report/find-api';
import { type Scorm12Api, scorm12ApiIn } from '../../src/report/scorm12-api';

interface Pretend {
  API?: Partial<Scorm12Api> | null;
  parent?: Pretend;
  opener?: Pretend | null;
}

const api = { LMSInitialize: () => 'true' };

/** A window as the search sees it; a top window is its own parent. */
function pretend(made: Pretend): Window {
  return { ...made, parent: made.parent ?? made } as unknown as Window;
}
const foreign: Pretend = new Proxy({} as Pretend, {
  get() {
    throw new DOMException('Blocked a frame', 'SecurityError');
  },
});
const find = (window: Window) => findApi(window, scorm12ApiIn);

test('[row 20] nothing is found where there is no LMS, and nothing is thrown', () => {
  expect(find(pretend({}))).toBeUndefined();
  expect(find(pretend({ parent: foreign, opener: null }))).toBeUndefined();
  expect(find(pretend({ API: null }))).toBeUndefined();
  expect(find(pretend({ API: {} }))).toBeUndefined();
});

test('[row 20] the API is found in the parent and in its parent', () => {
  expect(find(pretend({ parent: pretend({ API: api }) as Pretend }))).toBe(api);
  expect(find(pretend({ parent: pretend({ parent: pretend({ API: api }) as Pretend }) as Pretend }))).toBe(api);
});

test('[row 20] the API is found in the window that opened us, and in its parent', () => {
  expect(find(pretend({ opener: pretend({ API: api }) as Pretend }))).toBe(api);
  expect(find(pretend({ opener: pretend({ parent: pretend({ API: api }) as Pretend }) as Pretend }))).toBe(api);
});

test('[row 20] the opener of a parent is asked too', () => {
  const portal = pretend({ opener: pretend({ API: api }) as Pretend });
  expect(find(pretend({ parent: portal as Pretend }))).toBe(api);
});

test('[row 20] a cross-origin parent does not hide the window that opened us', () => {
  expect(find(pretend({ parent: foreign, opener: pretend({ API: api }) as Pretend }))).toBe(api);
});
