import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser/find-browser';
import { LAUNCH_ARGUMENTS } from './browser/launch-arguments';

/**
 * Draws the pictures of the installed app from `public/icon.svg`: run it after changing the drawing.
 * Systems that cut icons into their own shape get one without corners, and Android's is smaller
 * inside: the circle that it keeps has four fifths of the width (W3C, Web Application Manifest).
 */
const PICTURES = [
  { file: 'icon-192.png', size: 192, isCut: false, scale: 1 },
  { file: 'icon-512.png', size: 512, isCut: false, scale: 1 },
  { file: 'icon-maskable-512.png', size: 512, isCut: true, scale: 0.8 },
  { file: 'apple-touch-icon.png', size: 180, isCut: true, scale: 0.95 },
];

const svg = await readFile('public/icon.svg', 'utf8');
const { executablePath } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGUMENTS });
const page = await browser.newPage();
for (const { file, size, isCut, scale } of PICTURES) {
  const scaled = svg.replace('<g id="door"', `<g transform="translate(32 32) scale(${scale}) translate(-32 -32)"`);
  const drawing = isCut ? scaled.replace(/ rx="\d+"/, '') : scaled;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`);
  await writeFile(`public/${file}`, await page.screenshot({ omitBackground: true }));
  console.log(`public/${file}`);
}
await browser.close();
