import { join, relative, sep } from 'node:path';
import { inspect } from 'node:util';
import type { Plugin, ViteDevServer } from 'vite';
import type { Compiled, CompiledCourse } from './compile';
import { compileCourse } from './compile-course';
import { countProblems, formatProblems } from './format';
import { BACKGROUND_ID, COURSE_ID, MODULE_ID, virtualCode } from './virtual-code';

/** Sent to the open page whenever the content has been read again; the workshop decides what to do. */
const CONTENT_EVENT = 'doorstep:content';

/**
 * Gives the player the compiled course as virtual modules: one for the course, and for each module one of
 * its own and one of what stands behind it.
 *
 * A build ends where there is anything to mend. The preview goes on with whatever is sound.
 *
 * @param root - The project's folder, the one that holds `content/`.
 */
export function contentPlugin(root = process.cwd()): Plugin {
  let compiled: Promise<Compiled> | undefined;
  const current = () => {
    compiled ??= compileCourse(root);
    return compiled;
  };

  return {
    name: 'doorstep:content',
    // Before the build begins: what fails inside one is shown with the bundler's own stack trace.
    async configResolved({ command }) {
      const result = await current();
      if (command === 'build' && !result.ok) throw new ContentError(result);
    },
    resolveId(id) {
      return id === COURSE_ID || id.startsWith(MODULE_ID) || id.startsWith(BACKGROUND_ID) ? `\0${id}` : undefined;
    },
    async load(id) {
      return id.startsWith('\0virtual:doorstep/') ? virtualCode(id.slice(1), previewOf(await current())) : undefined;
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
  const [folder] = relative(root, path).split(sep);
  return folder === 'content' && /\.(md|yaml|svg)$/.test(path);
}

function forget(server: ViteDevServer): void {
  const graph = server.environments.client.moduleGraph;
  for (const [id, module] of graph.idToModuleMap) {
    if (id.startsWith('\0virtual:doorstep/')) graph.invalidateModule(module);
  }
}
