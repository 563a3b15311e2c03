import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface StaticServer {
  /** With a slash at the end. A service worker may run here, because it is localhost. */
  readonly url: string;
  /** Takes it off the network: whatever asks for it from now on is refused. */
  down(): Promise<void>;
  /** Puts it back, at the same address. */
  up(): Promise<void>;
  /**
   * Replaces everything, as a release does.
   *
   * @param folders - by the path that each is served under: '' for the address itself, `two/` for one below it.
   */
  deploy(folders: Readonly<Record<string, string>>): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt; charset=utf-8',
  '.xml': 'application/xml',
};

/** Those that web servers compress; the others are compressed by their format. */
const COMPRESSED = /^text\/|json|xml|javascript/;

export interface ServeOptions {
  /** Further files by path, such as an LMS's page around the app. */
  readonly more?: Readonly<Record<string, string>>;
  /** How many seconds browsers may keep what they got. Not at all unless said, so that a test of offline use tests our own keeping. */
  readonly keptFor?: number;
  /** The port to listen on; a free one unless said. */
  readonly port?: number;
}

/**
 * Serves a folder as an LMS would: compressed and with types. Everything is read and compressed
 * before the first request, so that no figure contains the server's own work.
 */
export async function serve(
  folder: string,
  { more = {}, keptFor = 0, port: wanted = 0 }: ServeOptions = {},
): Promise<StaticServer> {
  const files = new Map<string, Reply>();
  const deploy: StaticServer['deploy'] = async (folders) => {
    files.clear();
    for (const [under, from] of Object.entries(folders)) {
      for (const [path, bytes] of await filesIn(from)) files.set(under + path, reply(path, bytes));
    }
    for (const [path, text] of Object.entries(more)) files.set(path, reply(path, Buffer.from(text)));
  };
  await deploy({ '': folder });
  const caching = keptFor === 0 ? 'no-store' : `private, max-age=${keptFor}`;
  const server = createServer((request, response) => answer(files, caching, request, response));
  await listen(server, wanted);
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, down: () => stop(server), up: () => listen(server, port), deploy };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      listening();
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((stopped) => {
    server.close(() => stopped());
    server.closeAllConnections();
  });
}

interface Reply {
  readonly type: string;
  readonly bytes: Buffer;
  readonly isCompressed: boolean;
}

async function filesIn(folder: string): Promise<[path: string, bytes: Buffer][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(
      async (path): Promise<[string, Buffer]> => [relative(folder, path).split(sep).join('/'), await readFile(path)],
    ),
  );
}

function reply(path: string, bytes: Buffer): Reply {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const isCompressed = COMPRESSED.test(type);
  return { type, bytes: isCompressed ? gzipSync(bytes) : bytes, isCompressed };
}

/** Players of recordings ask for a piece (RFC 9110, section 14), and Safari plays nothing without one. */
function partOf({ bytes, isCompressed }: Reply, range = '') {
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  const [first, last] = [Number(from), Math.min(to === '' ? bytes.length : Number(to), bytes.length - 1)];
  if (isCompressed || from === '' || last < first) return { status: 200, bytes, headers: { 'Accept-Ranges': 'bytes' } };
  const headers = { 'Content-Range': `bytes ${first}-${last}/${bytes.length}` };
  return { status: 206, bytes: bytes.subarray(first, last + 1), headers };
}

function answer(
  files: ReadonlyMap<string, Reply>,
  caching: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const found = files.get(decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html'));
  if (!found) {
    response.writeHead(404, { 'Content-Length': 0 }).end();
    return;
  }
  const { status, bytes, headers } = partOf(found, request.headers.range);
  response.writeHead(status, {
    'Content-Type': found.type,
    'Content-Length': bytes.length,
    'Cache-Control': caching,
    ...headers,
    ...(found.isCompressed ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
  });
  response.end(bytes);
}
