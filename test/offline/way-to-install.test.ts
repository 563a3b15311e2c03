import { expect, test } from 'vitest';
import { type InstallWorld, wayToInstall } from '../../src/offline/way-to-install';

const DESKTOP: InstallWorld = {
  hasPrompt: false,
  isFramed: false,
  isInstalled: false,
  saysStandalone: false,
  isTouch: false,
};
const IPAD: InstallWorld = { ...DESKTOP, isTouch: true, saysStandalone: true };

test.each([
  ['in an LMS’s frame', { ...DESKTOP, hasPrompt: true, isFramed: true }],
  ['in an LMS’s frame on an iPad', { ...IPAD, isFramed: true }],
  ['when it is installed already', { ...IPAD, isInstalled: true }],
  ['when it is installed and the browser offers it again', { ...DESKTOP, hasPrompt: true, isInstalled: true }],
  ['on a computer whose browser offers nothing', DESKTOP],
])('nothing is said of installing %s', (_when, world) => {
  expect(wayToInstall(world)).toBe('none');
});

test('our button where the browser offers to install, the browser’s own menus on a tablet where it does not', () => {
  expect(wayToInstall({ ...DESKTOP, hasPrompt: true })).toBe('button');
  expect(wayToInstall(IPAD)).toBe('share-menu');
  expect(wayToInstall({ ...DESKTOP, isTouch: true })).toBe('browser-menu');
});
