import { Bidi } from './bidi';
import { Child } from './child';
import type { BrowserKind, DrivenBrowser } from './driven-browser';

/** Stock Firefox, headless, by the WebDriver BiDi that is built into it. */
export const firefox: BrowserKind = {
  name: 'Firefox',
  needs: [
    {
      program: 'firefox',
      places: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
      debian: 'firefox-esr',
    },
  ],
  start: async (places, { folder }) => {
    const args = ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0', 'about:blank'];
    const program = new Child(places.firefox ?? 'firefox', args);
    const address = await program.printed(/WebDriver BiDi listening on (ws:\S+)/);
    return drive(program, await Bidi.connect(`${address}/session`));
  },
};

interface Session {
  readonly capabilities: { readonly browserName: string; readonly browserVersion: string };
}

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

async function drive(program: Child, bidi: Bidi): Promise<DrivenBrowser> {
  const { capabilities } = await bidi.send<Session>('session.new', { capabilities: {} });
  const { contexts } = await bidi.send<Tree>('browsingContext.getTree');
  const context = contexts[0]?.context;
  const wait = 'complete';
  return {
    version: `Firefox ${capabilities.browserVersion}`,
    open: (url) => bidi.send('browsingContext.navigate', { context, url, wait }),
    reload: () => bidi.send('browsingContext.reload', { context, wait }),
    evaluate: async (expression) => {
      const asked = { expression, target: { context }, awaitPromise: true };
      const { result, exceptionDetails } = await bidi.send<Evaluated>('script.evaluate', asked);
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result?.value ?? '';
    },
    close: async () => {
      // It may be gone before it has answered; what counts is that it goes.
      await bidi.send('browser.close').catch(() => undefined);
      await program.ended();
    },
  };
}
