/** What the browser answers to one command, or says by itself. */
interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

const LOST: Message = { type: 'error', error: 'connection lost', message: 'The browser has gone.' };

/** WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/): numbered commands and their answers over one WebSocket. */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Message) => void>();
  #sent = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(data)));
    socket.addEventListener('close', () => this.#lose());
  }

  static connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(address);
    return new Promise((connected, failed) => {
      socket.addEventListener('open', () => connected(new Bidi(socket)));
      socket.addEventListener('error', () => failed(new Error(`Nothing answers WebDriver BiDi at ${address}.`)));
    });
  }

  /** @throws what the browser said, when it refuses the command. */
  async send<Result>(method: string, params: object = {}): Promise<Result> {
    const id = ++this.#sent;
    const { type, result, error, message } = await new Promise<Message>((answer) => {
      // A socket that is closed takes a message and never sends it.
      if (this.#socket.readyState !== WebSocket.OPEN) return answer(LOST);
      this.#waiting.set(id, answer);
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
    if (type === 'error') throw new Error(`${method}: ${error}. ${message}`);
    return result as Result;
  }

  #receive(message: Message): void {
    if (message.id === undefined) return;
    this.#waiting.get(message.id)?.(message);
    this.#waiting.delete(message.id);
  }

  #lose(): void {
    for (const answer of this.#waiting.values()) answer(LOST);
    this.#waiting.clear();
  }
}
