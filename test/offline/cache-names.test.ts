import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cacheName, isEarlierRevision, ownerOf } from '../../src/offline/cache-names';

const MOODLE = 'https://lms.example/pluginfile.php/45/mod_scorm/content/';

test.each([
  ['another activity of the same LMS', 'https://lms.example/pluginfile.php/44/mod_scorm/content/3/', `${MOODLE}3/`],
  [
    'another activity with an earlier upload',
    'https://lms.example/pluginfile.php/44/mod_scorm/content/1/',
    `${MOODLE}3/`,
  ],
  ['a later revision', `${MOODLE}4/`, `${MOODLE}3/`],
  ['this revision', `${MOODLE}3/`, `${MOODLE}3/`],
  ['a folder below it', `${MOODLE}3/1/`, `${MOODLE}3/`],
  ['a folder with a name', `${MOODLE}draft/`, `${MOODLE}3/`],
  ['a package on another origin', 'https://other.example/content/1/', 'https://lms.example/content/2/'],
])('%s is no earlier revision', (_what, scope, current) => {
  expect(isEarlierRevision(scope, current)).toBe(false);
});

test('a lower number in the place of ours is an earlier revision, as a number and not as text', () => {
  expect(isEarlierRevision(`${MOODLE}2/`, `${MOODLE}3/`)).toBe(true);
  expect(isEarlierRevision(`${MOODLE}9/`, `${MOODLE}10/`)).toBe(true);
});

test.each(['lms-pages', 'workbox-precache-v2-https://lms.example/', 'doorstep-', 'doorstep-x-precache-v2-content/1/'])(
  'a cache named “%s” is nobody’s of ours',
  (name) => {
    expect(ownerOf(name)).toBeNull();
  },
);

test('whose a cache is can be read from its name, whatever the course and the folder are called', () => {
  const course = fc.stringMatching(/^[a-z][a-z0-9.-]{0,30}$/);
  const path = fc.stringMatching(/^([A-Za-z0-9._-]{1,8}\/){0,4}$/);
  fc.assert(
    fc.property(course, path, (id, folder) => {
      const owner = { course: id, scope: `https://lms.example/${folder}` };
      expect(ownerOf(cacheName(owner))).toEqual(owner);
    }),
  );
});

test('an earlier revision is never both earlier and later', () => {
  const scope = fc.stringMatching(/^https:\/\/lms\.example\/([0-9]{1,3}\/){0,3}$/);
  fc.assert(fc.property(scope, scope, (a, b) => !(isEarlierRevision(a, b) && isEarlierRevision(b, a))));
});
