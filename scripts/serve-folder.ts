import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** As a plain web server or an LMS gives them. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.xsd': 'application/xml',
};

export interface Served {
  /** Without a slash at the end. */
  readonly url: string;
  /** Ends all connections too, as a network that goes down does. */
  stop(): Promise<void>;
}

/**
 * Serves a folder, and pages made by hand beside it, on loopback. A file that is not there is a 404,
 * never a page.
 *
 * @param pages - HTML by path, such as `/lms.html`.
 * @param port - 0 for any that is free.
 */
export async function serveFolder(
  folder: string,
  pages: Readonly<Record<string, string>> = {},
  port = 0,
): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = pages[path];
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const body = page ?? (await readFile(join(folder, normalize(file))).catch(() => undefined));
    if (body === undefined) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    const type = page === undefined ? TYPES[extname(file)] : TYPES['.html'];
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' }).end(body);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, stop: () => stop(server) };
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}
