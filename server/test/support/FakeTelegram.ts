import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Called {
  readonly method: string;
  // Test code reads whatever was sent.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}
/** What the server does with the next message instead of taking it. */
type Fault =
  | { readonly kind: 'busy'; readonly seconds: number }
  | { readonly kind: 'blocked' | 'broken' | 'cut' }
  | { readonly kind: 'slow'; readonly ms: number };

interface Writer {
  readonly from?: number;
  /** The private chat with them, if it is no other. */
  readonly chat?: number;
  readonly type?: 'private' | 'group';
  readonly name?: string;
}

const ME = { id: 1, is_bot: true, first_name: 'Tallow', username: 'tallow_test_bot' };
const POLL_MS = 300;

/** A server of ours that speaks as much of Telegram's Bot API as the bot uses. */
export class FakeTelegram {
  readonly calls: Called[] = [];
  /** The most that waited for updates at once. */
  mostListeners = 0;
  #listeners = 0;
  readonly #server: Server;
  readonly #updates: { readonly update_id: number; readonly message: object }[] = [];
  readonly #faults: Fault[] = [];
  #nextId = 1;

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const method = request.url!.split('/').at(-1)!;
        const body = text === '' ? {} : (JSON.parse(text) as object);
        this.calls.push({ method, body });
        void this.#answer(method, body as { offset?: number }, response);
      });
    });
  }

  static async start(): Promise<FakeTelegram> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FakeTelegram(server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Somebody writes to the bot. */
  write(text: string, { from = 42, chat, type = 'private', name = 'Ada' }: Writer = {}): void {
    const command = /^\/\w+/.exec(text)?.[0];
    this.#updates.push({
      update_id: this.#nextId,
      message: {
        message_id: this.#nextId++,
        date: Math.floor(Date.now() / 1000),
        from: { id: from, is_bot: false, first_name: name },
        chat: { id: chat ?? from, type, ...(type === 'private' ? { first_name: name } : { title: 'A group' }) },
        text,
        ...(command && { entities: [{ type: 'bot_command', offset: 0, length: command.length }] }),
      },
    });
  }

  /** The next message fails so. */
  fail(fault: Fault): void {
    this.#faults.push(fault);
  }

  /** The messages that the bot tried to send. */
  sent(): Called['body'][] {
    return this.calls.filter(({ method }) => method === 'sendMessage').map(({ body }) => body);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(method: string, body: { readonly offset?: number }, response: ServerResponse): Promise<void> {
    if (method === 'getUpdates') return this.#tellUpdates(body.offset ?? 0, response);
    const fault = method === 'sendMessage' ? this.#faults.shift() : undefined;
    switch (fault?.kind) {
      case 'busy':
        return refuse(response, 429, 'Too Many Requests', { retry_after: fault.seconds });
      case 'blocked':
        return refuse(response, 403, 'Forbidden: bot was blocked by the user');
      case 'broken':
        return void response.end('{"ok":true,"result":');
      case 'cut':
        return void response.destroy();
      case 'slow':
        await new Promise((resolve) => setTimeout(resolve, fault.ms));
    }
    accept(response, method === 'getMe' ? ME : method === 'sendMessage' ? { message_id: 1, date: 0, chat: {} } : true);
  }

  /** Nothing is left that a listener has not said it has: what is, is told again to whoever listens next. */
  get isHeard(): boolean {
    return this.#updates.length === 0;
  }

  async #tellUpdates(offset: number, response: ServerResponse): Promise<void> {
    // What was asked beyond is forgotten, as Telegram does.
    while (this.#updates.length > 0 && this.#updates[0]!.update_id < offset) this.#updates.shift();
    this.mostListeners = Math.max(this.mostListeners, ++this.#listeners);
    for (let waited = 0; waited < POLL_MS && this.#updates.length === 0; waited += 20)
      await new Promise((resolve) => setTimeout(resolve, 20));
    this.#listeners--;
    accept(response, this.#updates);
  }
}

function accept(response: ServerResponse, result: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ ok: true, result }));
}

function refuse(response: ServerResponse, code: number, description: string, parameters?: object): void {
  response.statusCode = code;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ ok: false, error_code: code, description, parameters }));
}
