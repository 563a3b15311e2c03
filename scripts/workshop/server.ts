import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { createServer, normalizePath, type Plugin, type ViteDevServer } from 'vite';
import playerConfig from '../../vite.config';
import { contentPlugin } from '../content/vite-plugin';
import { contentState } from './content-state';

const PROJECT = resolve(import.meta.dirname, '../..');
const WORKSHOP = normalizePath(import.meta.dirname);

/** What the author's page is served at, and what its own files are served under. */
const PAGE = '/';
const FILES = '/workshop/';
const CONTENT_STATE = `${FILES}content.json`;

export interface WorkshopOptions {
  /** The port to try first; where it is taken, the next free one. 0 means any. */
  readonly port: number;
  /** The folder that holds `content/`. */
  readonly contentRoot?: string;
}

export interface RunningWorkshop {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the author's workshop, and the player in it, from their sources. */
export async function startWorkshop({ port, contentRoot = PROJECT }: WorkshopOptions): Promise<RunningWorkshop> {
  const server = await createServer({
    root: join(PROJECT, 'src'),
    publicDir: playerConfig.publicDir ?? false,
    configFile: false,
    logLevel: 'warn',
    // A missing file is missing: answered with the player's page, it would only fail later and less plainly.
    appType: 'mpa',
    plugins: [contentPlugin(contentRoot), workshopPlugin(contentRoot)],
    resolve: { alias: [{ find: /^\/workshop\//, replacement: `${WORKSHOP}/` }] },
    optimizeDeps: { entries: ['index.html', `${WORKSHOP}/workshop.ts`] },
    server: {
      host: 'localhost',
      port,
      fs: { allow: [PROJECT] },
      // The workshop says what is wrong, in plain words.
      hmr: { overlay: false },
      warmup: { clientFiles: ['app/main.ts', `${WORKSHOP}/workshop.ts`] },
    },
  });
  await server.listen();
  return { url: addressOf(server), close: () => server.close() };
}

function workshopPlugin(contentRoot: string): Plugin {
  return {
    name: 'doorstep:workshop',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? PAGE, 'http://localhost');
        try {
          if (pathname === PAGE) send(response, 'text/html', await page(server));
          else if (pathname === CONTENT_STATE) {
            send(response, 'application/json', JSON.stringify(await contentState(contentRoot)));
          } else next();
        } catch (reason) {
          next(reason);
        }
      });
    },
  };
}

async function page(server: ViteDevServer): Promise<string> {
  return server.transformIndexHtml(PAGE, await readFile(join(import.meta.dirname, 'index.html'), 'utf8'));
}

function send(response: ServerResponse, type: string, body: string): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
}

function addressOf(server: ViteDevServer): string {
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || address === null) throw new Error('The workshop has no address after it started.');
  return `http://localhost:${address.port}/`;
}
