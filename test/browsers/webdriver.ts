import { setTimeout as pause } from 'node:timers/promises';

/** A driver's server listens within a second of its start; this is a guess. */
const PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 40;

/** W3C WebDriver (https://www.w3.org/TR/webdriver2/): one session of a browser, by HTTP. */
export class WebDriver {
  /** Of the browser. */
  readonly version: string;
  readonly #session: string;

  private constructor(session: string, version: string) {
    this.#session = session;
    this.version = version;
  }

  /** Starts a session as soon as the server listens. */
  static async connect(server: string, alwaysMatch: object): Promise<WebDriver> {
    const until = performance.now() + PATIENCE_MS;
    while (!(await listens(server))) {
      if (performance.now() > until) throw new Error(`Nothing answers WebDriver at ${server}.`);
      await pause(LOOK_AGAIN_MS);
    }
    const asked = { capabilities: { alwaysMatch } };
    const { sessionId, capabilities } = await request<Session>('POST', `${server}/session`, asked);
    return new WebDriver(`${server}/session/${sessionId}`, capabilities.browserVersion);
  }

  /** @throws what the driver said, when it refuses the command. */
  send<Value>(method: string, path: string, body: object): Promise<Value> {
    return request(method, this.#session + path, body);
  }

  evaluate(expression: string): Promise<string> {
    return this.send('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
  }

  /** Ends the session, and with it the browser. */
  async end(): Promise<void> {
    await request('DELETE', this.#session);
  }
}

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

async function listens(server: string): Promise<boolean> {
  try {
    return (await fetch(`${server}/status`)).ok;
  } catch {
    return false;
  }
}

async function request<Value>(method: string, url: string, body?: object): Promise<Value> {
  const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value.error}. ${value.message}`);
  return value;
}
