import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { walkModule } from '../../scripts/bench/walk-module';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_APP } from '../one-module/folders';
import { openToLearn } from './learn';

test('[row 38] after one visit everything works with the network gone, a reload and every screen included', async ({
  page,
}) => {
  const app = await serve(ONE_MODULE_APP);
  await openToLearn(page, app.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await app.down();

  await page.reload();
  await page.getByRole('button', { name: 'Start' }).click();
  await walkModule(page, { answers: 'right' });
  await page.reload();
  await page.getByRole('heading', { name: 'You have passed' }).waitFor();
  await page.getByRole('button', { name: 'Finish the module' }).click();
  await page.getByRole('heading', { name: 'You have finished' }).waitFor();
});

test('opened with launch parameters and no network, it is the same page', async ({ page }) => {
  const app = await serve(ONE_MODULE_APP);
  await openToLearn(page, app.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await app.down();
  await page.goto(`${app.url}?module=dynamics`);
  await page.getByRole('button', { name: 'Start' }).waitFor();
});

test('[row 19] a file that is not in the package is a 404 and never a page', async ({ page }) => {
  const app = await serve(ONE_MODULE_APP);
  await openToLearn(page, app.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  const status = await page.evaluate(async () => (await fetch('./assets/not-here-12345678.js')).status);
  expect(status).toBe(404);
  await app.down();
});

for (const [where, open] of [
  ['straight from a folder', (page) => page.goto(`${pathToFileURL(ONE_MODULE_APP)}/index.html`)],
  ['in a frame that may run scripts and no more', (page, app) => page.goto(`${app.url}sandbox.html`)],
] satisfies [string, (page: Page, app: StaticServer) => Promise<unknown>][]) {
  test(`[row 35] where no module can load, opened ${where}, it says in plain words what to do`, async ({ page }) => {
    const app = await serve(ONE_MODULE_APP, {
      more: { 'sandbox.html': '<iframe sandbox="allow-scripts" src="index.html"></iframe>' },
    });
    await open(page, app);
    const said = (page.frames().at(-1) ?? page).getByText('open it from a web address');
    await expect(said).toBeVisible();
    await app.down();
  });
}

test('nothing is asked of any other host, from the first screen to the last', async ({ page }) => {
  const app = await serve(ONE_MODULE_APP);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openToLearn(page, app.url);
  await page.getByRole('button', { name: 'Start' }).click();
  await walkModule(page, { answers: 'right' });
  expect(asked.filter((url) => !url.startsWith(app.url))).toEqual([]);
  await app.down();
});

for (const answer of ['a redirect to a login page', 'a login page'] as const) {
  test(`[row 19] ${answer} in a file’s place while the package is kept is not kept in its place`, async ({ page }) => {
    let logins = 0;
    const server = createServer(async ({ url = '/', headers }, response) => {
      const { pathname } = new URL(url, 'http://localhost');
      const login = () => void response.setHeader('content-type', 'text/html').end('<h1>Log in</h1>');
      // The session has ended between the page's own requests and those of the worker.
      const isWorkers = headers['sec-fetch-dest'] === 'empty' && pathname !== '/login';
      if (isWorkers || pathname === '/login') logins++;
      if (isWorkers && answer === 'a redirect to a login page') {
        return void response.writeHead(302, { location: '/login' }).end();
      }
      if (isWorkers || pathname === '/login' || pathname === '/favicon.ico') return login();
      const type = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }[extname(pathname)];
      response.setHeader('content-type', type ?? 'text/html');
      response.end(await readFile(pathname.replace('/course', ONE_MODULE_APP)));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/course/index.html`);
    await expect.poll(() => logins).toBeGreaterThan(0);
    const isInstalling = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).some(({ active }) => !active));
    await expect.poll(isInstalling).toBe(false);
    const kept = await page.evaluate(async () => {
      const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const responses = (await Promise.all(opened.map((cache) => cache.matchAll()))).flat();
      return Promise.all(responses.map((response) => response.text()));
    });
    expect(kept.filter((text) => text.includes('Log in'))).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: 'Start' }).waitFor();
    server.closeAllConnections();
    server.close();
  });
}
