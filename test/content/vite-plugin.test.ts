import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer, type ViteDevServer } from 'vite';
import { afterEach, expect, test } from 'vitest';
import { contentPlugin } from '../../scripts/content/vite-plugin';
import { AUDIO, recorded } from './recorded-course';
import { edited, inFirst, smallCourse } from './small-course';
import { translatedCourse } from './translated-course';

const PAGE = `import course, { loaders } from 'virtual:doorstep/course';
globalThis.opened = { course, first: loaders.first() };`;

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0)) await step();
});

/** A folder with a course and a page that opens its first module. */
async function folderWith(files: ReadonlyMap<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-content-'));
  cleanUp.push(() => rm(folder, { recursive: true }));
  for (const [path, text] of new Map([['page.js', PAGE], ...files])) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** The chunks of a build, with the module texts that they hold. */
async function built(files: ReadonlyMap<string, string>) {
  const root = await folderWith(files);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [contentPlugin(root)],
    build: { write: false, rollupOptions: { input: join(root, 'page.js') } },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was built.');
  return bundle.output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
}

async function serving(root: string): Promise<ViteDevServer> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [contentPlugin(root)],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  cleanUp.push(() => server.close());
  return server;
}

async function served(server: ViteDevServer, id: string): Promise<string> {
  return (await server.environments.client.transformRequest(id))?.code ?? '';
}

test('a build with something to mend fails with the list of it, and without a stack trace', async () => {
  const files = edited(inFirst('screens/signs.md'), ':::reveal{', ':::revael{');
  const failure = await built(files).catch((error: Error) => error);
  expect(failure).toMatchObject({
    message: `${inFirst('screens/signs.md')}:5:1  There is no block called \`revael\`. Did you mean \`reveal\`?  (block-unknown)

1 problem in 1 file to mend. Nothing was built.`,
  });
});

test('each module is a chunk of its own, so that opening one loads only that one', async () => {
  const [page, first, ...others] = await built(smallCourse);
  expect(others).toEqual([]);
  expect(page?.code).toContain('A small course');
  expect(page?.code).not.toContain('A man stands in the doorway.');
  expect(first).toMatchObject({ name: 'first', isDynamicEntry: true });
  expect(first?.code).toContain('A man stands in the doorway.');
});

test('what a module rests on is a chunk of its own too, which opening the module does not load', async () => {
  const asking = `${PAGE}
import('virtual:doorstep/background').then(({ default: backgrounds }) => backgrounds.first());`;
  const chunks = await built(new Map([...smallCourse, ['page.js', asking]]));
  const holding = chunks.filter(({ code }) => code.includes('Who is harmed.'));
  expect(holding.map(({ name }) => name)).toEqual(['background-of-first']);
  expect(chunks.find(({ isEntry }) => isEntry)?.imports).toEqual([]);
});

test('the preview shows an edit, and a notice where the edit has a mistake', async () => {
  const root = await folderWith(smallCourse);
  const server = await serving(root);
  const said: unknown[] = [];
  server.ws.send = (message: unknown) => void said.push(message);
  expect(await served(server, 'virtual:doorstep/module/first')).toContain('Hitting.');

  const broken = edited(inFirst('screens/signs.md'), ':::reveal{', ':::revael{').get(inFirst('screens/signs.md'))!;
  await writeFile(join(root, inFirst('screens/signs.md')), broken);
  server.watcher.emit('all', 'change', join(root, inFirst('screens/signs.md')));

  const shown = await served(server, 'virtual:doorstep/module/first');
  expect(shown).toContain('This block needs mending');
  expect(shown).toContain('A man stands in the doorway.');
  await expect
    .poll(() => said)
    .toContainEqual({
      type: 'custom',
      event: 'doorstep:content',
      data: { problems: [expect.objectContaining({ code: 'block-unknown' })] },
    });
});

test('the preview plays a recording from where it is, and says so when it has gone', async () => {
  const files = recorded(AUDIO, new Map([['content/recordings/welcome.mp3', 'not really']]));
  const root = await folderWith(files);
  const server = await serving(root);
  const [, address = ''] = /from "(\/content\/recordings\/welcome\.mp3[^"]*)"/.exec(
    await served(server, 'virtual:doorstep/module/first'),
  ) ?? ['', ''];
  expect(await served(server, address)).toContain('"/content/recordings/welcome.mp3');

  await rm(join(root, 'content/recordings/welcome.mp3'));
  server.watcher.emit('all', 'unlink', join(root, 'content/recordings/welcome.mp3'));
  expect(await served(server, 'virtual:doorstep/module/first')).toContain('This block needs mending');
});

/** What a build in a language has of a page that shows two words, one of which `cy` has a word for. */
async function builtWords(translation: string): Promise<string> {
  const root = await folderWith(
    new Map([
      ...translatedCourse,
      ['index.html', '<!doctype html>\n<html lang="en-GB"><script type="module" src="./page.js"></script></html>\n'],
      [
        'page.js',
        "import { one } from './locale/one.js';\nimport { two } from './locale/two.js';\nconsole.log(one, two);\n",
      ],
      ['locale/one.js', "export const one = 'one in English';\n"],
      ['locale/two.js', "export const two = 'two in English';\n"],
      ['locale/cy/one.js', "export { one as english } from '../one.js';\nexport const one = 'one in cy';\n"],
    ]),
  );
  const plugins = [contentPlugin(root, translation)];
  const result = await build({ root, configFile: false, logLevel: 'silent', plugins, build: { write: false } });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was built.');
  return bundle.output.map((file) => (file.type === 'chunk' ? file.code : String(file.source))).join('\n');
}

test('a build in another language says so, has the words that there are in it, and the usual ones for the rest', async () => {
  const inCy = await builtWords('cy');
  expect(inCy).toContain('<html lang="cy">');
  expect(inCy).toContain('one in cy');
  expect(inCy).toContain('two in English');
  expect(inCy).not.toContain('one in English');
});

test('a build in the first language has no words of another', async () => {
  const usual = await builtWords('');
  expect(usual).toContain('<html lang="en-GB">');
  expect(usual).toContain('one in English');
  expect(usual).not.toContain('one in cy');
});
