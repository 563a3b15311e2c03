import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Child } from './child';
import type { BrowserKind, DrivenBrowser } from './driven-browser';
import { WebDriver } from './webdriver';

const WINDOW = fileURLToPath(import.meta.resolve('./webkit-window.js'));

const SIZE = ['-screen', '0', '1280x800x24'];

/** WebKitGTK, the nearest that Linux has to Safari, by its own WebDriver and on a screen that nobody sees. */
export const webkit: BrowserKind = {
  name: 'WebKitGTK',
  needs: [
    { program: 'WebKitWebDriver', places: ['WebKitWebDriver'], debian: 'webkit2gtk-driver' },
    { program: 'Xvfb', places: ['Xvfb'], debian: 'xvfb' },
    { program: 'gjs', places: ['gjs'], debian: 'gjs' },
    {
      program: 'WebKit2 4.1 for gjs',
      places: ['x86_64', 'aarch64'].map(
        (machine) => `/usr/lib/${machine}-linux-gnu/girepository-1.0/WebKit2-4.1.typelib`,
      ),
      debian: 'gir1.2-webkit2-4.1',
    },
  ],
  start: async (places, { folder, isKept }) => {
    const screen = new Child(places.Xvfb ?? 'Xvfb', ['-displayfd', '1', '-nolisten', 'tcp', ...SIZE]);
    const display = `:${await screen.printed(/^(\d+)\n/)}`;
    const port = await freePort();
    const env = { DISPLAY: display, GDK_BACKEND: 'x11' };
    const server = new Child(places.WebKitWebDriver ?? 'WebKitWebDriver', [`--port=${port}`], env);
    // Without more, the driver starts MiniBrowser, which keeps nothing.
    const window = isKept ? { binary: places.gjs, args: [WINDOW, folder] } : {};
    const driver = await WebDriver.connect(`http://127.0.0.1:${port}`, { 'webkitgtk:browserOptions': window });
    return drive(driver, [server, screen]);
  },
};

function drive(driver: WebDriver, running: readonly Child[]): DrivenBrowser {
  return {
    version: `WebKitGTK ${driver.version}`,
    open: (url) => driver.send('POST', '/url', { url }),
    reload: () => driver.send('POST', '/refresh', {}),
    evaluate: (expression) => driver.evaluate(expression),
    close: async () => {
      await driver.end();
      for (const child of running) await child.end();
    },
  };
}

/** A port that nobody listens on: the driver has to be told one. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
