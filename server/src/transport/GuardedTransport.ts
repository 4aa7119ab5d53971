import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketTransport } from '@colyseus/ws-transport';
import express, { type Application } from 'express';
import { checkHead, type HeadRefusal } from './checkHead.ts';
import { isFrame } from './isFrame.ts';

/** A head that is not complete after so long (ms) is not going to be. */
const HEAD_TIMEOUT_MS = 10_000;
/** A whole request, an uploaded map with it, may take so long (ms). */
const REQUEST_TIMEOUT_MS = 300_000;
/** How often (ms) the patience with half-sent requests is looked at. */
const LOOK_EVERY_MS = 2_000;
/** Bytes of a request's head. */
const MAX_HEAD = 16 * 1024;

export interface GuardOptions {
  /** Largest message (bytes) that a client may send; a longer one ends its connection. */
  readonly maxPayload: number;
  /** Names (without ports) that players reach this server by; none: any. */
  readonly publicHosts: readonly string[];
  /** Whether a page from there may open a connection. */
  isAllowedOrigin(origin: string | undefined, host: string | undefined): boolean;
  /** The answer to a request that was turned away at its head. */
  refusal(why: HeadRefusal): { readonly status: number; readonly body: object };
  /** Close code of a connection whose frames cannot be read. */
  readonly badFrameCode: number;
  /** Hears of what a connection or a request threw past everybody else. */
  failed(cause: unknown, what: string): void;
}

type Connection = Parameters<WebSocketTransport['onConnection']>;

const describeStatus = (status: number): string => `${status} ${http.STATUS_CODES[status] ?? ''}`.trim();

/**
 * WebSockets and HTTP of one port. Every request passes `checkHead` before code that is not ours reads it, and goes to
 * Express alone: the framework's own HTTP routes, which trust what they are sent, are not reachable. Nothing that a
 * request or a connection throws gets past here.
 */
export class GuardedTransport extends WebSocketTransport {
  readonly #options: GuardOptions;
  readonly #app: Application = express();
  readonly #front: http.Server;

  constructor(options: GuardOptions) {
    super({ noServer: true, maxPayload: options.maxPayload, pingInterval: 3_000, pingMaxRetries: 3 });
    this.#options = options;
    this.wss.removeAllListeners('connection').on('connection', (...connection: Connection) => {
      this.#guard(connection[0]);
      this.onConnection(...connection).catch((cause: unknown) => {
        options.failed(cause, 'connection');
        connection[0].terminate();
      });
    });
    this.#front = http.createServer(
      {
        headersTimeout: HEAD_TIMEOUT_MS,
        requestTimeout: REQUEST_TIMEOUT_MS,
        connectionsCheckingInterval: LOOK_EVERY_MS,
        maxHeaderSize: MAX_HEAD,
      },
      (request, response) => this.#handle(request, response),
    );
  }

  override getExpressApp(): Application {
    return this.#app;
  }

  /** Calls back with the error when the port cannot be had. */
  override listen(port: number | string, hostname?: string, backlog?: number, done?: (error?: Error) => void): this {
    this.#front.once('error', (cause) => done?.(cause));
    this.#front.listen(Number(port), hostname, backlog, () => done?.());
    return this;
  }

  /** The framework's routes stay outside; from now on connections are taken. */
  override bindRouter(): void {
    this.attachToServer(this.#front, { filter: (request) => this.#admits(request) });
  }

  override shutdown(): void {
    super.shutdown();
    this.#front.close();
    this.#front.closeIdleConnections();
  }

  /**
   * Frames with a head that nobody can read end their connection; what a handler throws past everybody ends it, too,
   * and nothing else.
   */
  #guard(line: Connection[0]): void {
    const emit = line.emit.bind(line) as (event: string, ...args: unknown[]) => boolean;
    line.emit = (event: string, ...args: unknown[]): boolean => {
      if (event !== 'message') return emit(event, ...args);
      const [bytes, isBinary] = args as [Uint8Array, boolean];
      if (!isBinary || !isFrame(bytes)) {
        line.close(this.#options.badFrameCode);
        return true;
      }
      try {
        return emit(event, ...args);
      } catch (cause) {
        this.#options.failed(cause, 'message');
        line.terminate();
        return true;
      }
    };
  }

  #handle(request: IncomingMessage, response: ServerResponse): void {
    const refused = checkHead(request, this.#options.publicHosts);
    if (refused) {
      const { status, body } = this.#options.refusal(refused);
      response.writeHead(status, {
        'Content-Type': 'application/json; charset=utf-8',
        Connection: 'close',
        'X-Content-Type-Options': 'nosniff',
      });
      response.end(JSON.stringify(body));
      return;
    }
    try {
      this.#app(request, response);
    } catch (cause) {
      this.#options.failed(cause, 'request');
      response.destroy();
    }
  }

  #admits(request: IncomingMessage): boolean {
    const { socket } = request;
    socket.on('error', () => socket.destroy());
    const refused = request.method !== 'GET' || checkHead(request, this.#options.publicHosts) !== undefined;
    const isForeign = !this.#options.isAllowedOrigin(request.headers.origin, request.headers.host);
    if (refused || isForeign) turnAway(socket, refused ? 400 : 403);
    return !refused && !isForeign;
  }
}

function turnAway(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${describeStatus(status)}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
