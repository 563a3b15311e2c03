import { join, relative, resolve, sep } from 'node:path';
import { inspect } from 'node:util';
import type { Plugin, ViteDevServer } from 'vite';
import { standIn } from '../build/interface-language';
import type { Compiled, CompiledCourse } from './compile';
import { compileCourse } from './compile-course';
import { countProblems, formatProblems } from './format';
import { isEnglish } from './language';
import { isContentFile } from './read-files';
import { BACKGROUND_ID, COURSE_ID, MODULE_ID, virtualCode } from './virtual-code';

/** Sent to the open page whenever the content has been read again; the workshop decides what to do. */
const CONTENT_EVENT = 'doorstep:content';

/**
 * Gives the player the compiled course as virtual modules: one for the course, and for each module one of
 * its own and one of what stands behind it.
 *
 * A build ends where there is anything to mend. The preview goes on with whatever is sound.
 *
 * All follows the language that the course is compiled in: what the page says of itself, and the words of the
 * interface, where there are any in that language.
 *
 * @param root - The project's folder, the one that holds `content/`.
 * @param translation - A further language of the course; '' for the one that it is written in.
 */
export function contentPlugin(root = process.cwd(), translation = ''): Plugin {
  let compiled: Promise<Compiled> | undefined;
  const current = () => {
    compiled ??= compileCourse(root, translation || undefined);
    return compiled;
  };

  return {
    name: 'doorstep:content',
    // Before the build begins: what fails inside one is shown with the bundler's own stack trace.
    async configResolved({ command }) {
      const result = await current();
      if (command === 'build' && !result.ok) throw new ContentError(result);
    },
    resolveId: {
      // Before the bundler finds the file that another one is to stand in for.
      order: 'pre',
      async handler(id, importer) {
        if (id === COURSE_ID || id.startsWith(MODULE_ID) || id.startsWith(BACKGROUND_ID)) return `\0${id}`;
        const { language } = previewOf(await current());
        if (isEnglish(language) || !id.startsWith('.') || importer === undefined) return undefined;
        const resolved = await this.resolve(id, importer, { skipSelf: true });
        return resolved && standIn(resolved.id, language, importer);
      },
    },
    async transformIndexHtml(html, { server }) {
      // The workshop has a page of its own, in English.
      return server
        ? html
        : html.replace(/<html lang="[^"]*">/, `<html lang="${previewOf(await current()).language}">`);
    },
    async load(id) {
      return id.startsWith('\0virtual:doorstep/')
        ? virtualCode(id.slice(1), previewOf(await current()), resolve(root))
        : undefined;
    },
    configureServer(server) {
      const tell = async () => {
        const result = await current();
        server.ws.send({ type: 'custom', event: CONTENT_EVENT, data: { problems: result.ok ? [] : result.problems } });
      };
      server.watcher.add(join(root, 'content'));
      server.watcher.on('all', (_change, path) => {
        if (!isContent(root, path)) return;
        compiled = undefined;
        forget(server);
        void tell();
      });
      // A page that opens after an edit has missed what was said then.
      server.ws.on('connection', () => void tell());
    },
  };
}

/** What has to be mended before there can be a build. */
class ContentError extends Error {
  constructor({ problems }: Extract<Compiled, { ok: false }>) {
    super(`${formatProblems(problems)}\n\n${countProblems(problems)} to mend. Nothing was built.`);
  }

  /** The mistake is in a text, so a trace of the code would only bury it when Vite prints this. */
  [inspect.custom](): string {
    return this.message;
  }
}

function previewOf(result: Compiled): CompiledCourse {
  return result.ok ? result.value : result.partial;
}

function isContent(root: string, path: string): boolean {
  return isContentFile(relative(root, path).split(sep).join('/'));
}

function forget(server: ViteDevServer): void {
  const graph = server.environments.client.moduleGraph;
  for (const [id, module] of graph.idToModuleMap) {
    if (id.startsWith('\0virtual:doorstep/')) graph.invalidateModule(module);
  }
}
