import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface WebManifest {
  readonly name: string;
  readonly short_name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly background_color: string;
  readonly theme_color: string;
  readonly icons: readonly { readonly src: string }[];
}

const manifest: WebManifest = JSON.parse(await readFile('public/manifest.json', 'utf8'));
const page = await readFile('src/index.html', 'utf8');
const look = await readFile('src/styles/page.css', 'utf8');

test('the installed app’s name says nothing of its subject', () => {
  expect(JSON.stringify(manifest)).not.toMatch(/abuse|domestic|violen|safe/i);
});

test('it starts in its own folder, wherever an LMS or a host has put it', () => {
  expect([manifest.start_url, manifest.scope]).toEqual(['./index.html', './']);
  expect(manifest.icons.filter(({ src }) => !src.startsWith('./') || !existsSync(join('public', src)))).toEqual([]);
});

test('its colours are those of the page', () => {
  expect(look).toContain(`--band: ${manifest.theme_color};`);
  expect(look).toContain(`--paper: ${manifest.background_color};`);
  expect(page).toContain(`<meta name="theme-color" content="${manifest.theme_color}" />`);
});

test('the page links it by a name that every LMS serves, with a picture for the iPad', () => {
  expect(page).toContain('<link rel="manifest" href="./manifest.json" />');
  expect(page).toContain('<link rel="apple-touch-icon" href="./apple-touch-icon.png" />');
});
