import type { Socket } from 'node:net';
import type { Client } from '@colyseus/core';

/** First byte of a whole, unmasked, binary WebSocket frame (RFC 6455, 5.2). */
const FINAL_BINARY = 0x82;
const OPEN = 1;
/** Longer frames take the ordinary way. */
const LONGEST = 0xffff;

/**
 * A client that lets so many bytes pile up does not read any more: it may come back and begin afresh. More than the
 * largest table takes as a whole.
 */
const MAX_BACKLOG = 16 * 1024 * 1024;

/** What is used of a WebSocket of ws, past its own sending. */
interface Line {
  readonly readyState: number;
  readonly bufferedAmount: number;
  readonly _socket?: Socket;
  terminate(): void;
}

const waiting: SendBuffer[] = [];

function sendAll(): void {
  for (const sendBuffer of waiting.splice(0)) sendBuffer.flush();
}

/**
 * What one connection is sent. Frames are held until the work at hand is done, so a patch, the lines of the log and the
 * acknowledgement of one commit leave in one write: half of a busy server's time goes into socket writes. Only sound
 * while the transport does not compress.
 */
export class SendBuffer {
  readonly #client: Client;
  readonly #raw: Client['raw'];
  readonly #leave: Client['leave'];
  #frames: Buffer[] = [];

  private constructor(client: Client) {
    this.#client = client;
    this.#raw = client.raw.bind(client);
    this.#leave = client.leave.bind(client);
  }

  /** From now on all that the client is sent goes through a send buffer. */
  static attach(client: Client): void {
    const sendBuffer = new SendBuffer(client);
    client.raw = (frame, options, sent) => sendBuffer.#send(frame as Uint8Array, options, sent);
    client.leave = (code, reason) => {
      sendBuffer.flush();
      sendBuffer.#leave(code, reason);
    };
  }

  #send(frame: Uint8Array, options: Parameters<Client['raw']>[1], sent: Parameters<Client['raw']>[2]): void {
    if (sent || frame.length > LONGEST) {
      this.flush();
      this.#raw(frame, options, sent);
      this.#cutWhenDeaf();
      return;
    }
    // after the microtasks that answer a commit
    if (this.#frames.length === 0 && waiting.push(this) === 1) process.nextTick(sendAll);
    this.#frames.push(withHead(frame));
  }

  get #line(): Line {
    return this.#client.ref as unknown as Line;
  }

  #cutWhenDeaf(): void {
    if (this.#line.bufferedAmount > MAX_BACKLOG) this.#line.terminate();
  }

  flush(): void {
    const frames = this.#frames;
    if (frames.length === 0) return;
    this.#frames = [];
    const { readyState, _socket: socket } = this.#line;
    if (readyState === OPEN) socket?.write(frames.length === 1 ? frames[0]! : Buffer.concat(frames));
    this.#cutWhenDeaf();
  }
}

function withHead(frame: Uint8Array): Buffer {
  const head = frame.length < 126 ? 2 : 4;
  const bytes = Buffer.allocUnsafe(head + frame.length);
  bytes[0] = FINAL_BINARY;
  if (head === 2) bytes[1] = frame.length;
  else {
    bytes[1] = 126;
    bytes.writeUInt16BE(frame.length, 2);
  }
  bytes.set(frame, head);
  return bytes;
}
