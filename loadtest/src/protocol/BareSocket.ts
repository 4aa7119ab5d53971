import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');
const FINAL = 0x80;
const MASKED = 0x80;
const OPCODE = { binary: 0x2, close: 0x8, ping: 0x9, pong: 0xa } as const;

/**
 * A WebSocket client as bare as can be, for load generators that must cost far less than what they measure: whole
 * binary frames below 64 KB out, unfragmented ones in, masked with zeros, neither compression nor proof of the
 * handshake.
 */
export class BareSocket {
  readonly #socket: Socket;
  #rest: Buffer | undefined;
  #isOpen = false;
  readonly #opened: () => void;
  /** The frame is only valid until this returns. */
  onFrame: (frame: Buffer) => void = () => undefined;
  onClose: () => void = () => undefined;

  private constructor(url: URL, opened: () => void, failed: (cause: Error) => void) {
    this.#opened = opened;
    this.#socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
    this.#socket.on('data', (data: Buffer) => this.#receive(data));
    this.#socket.on('error', failed);
    this.#socket.on('close', () => {
      failed(new Error('The connection ended before it was open'));
      this.onClose();
    });
    const key = randomBytes(16).toString('base64');
    this.#socket.write(
      `GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    );
  }

  /**
   * Resolves when the server agreed to speak WebSocket; `onFrame` must be set in `prepare`, for frames may follow at
   * once.
   */
  static open(address: string, prepare: (socket: BareSocket) => void): Promise<BareSocket> {
    return new Promise((resolve, reject) => {
      const socket: BareSocket = new BareSocket(new URL(address), () => resolve(socket), reject);
      prepare(socket);
    });
  }

  send(payload: Uint8Array): void {
    this.#write(OPCODE.binary, payload);
  }

  close(): void {
    this.#write(OPCODE.close, Buffer.of(0x03, 0xe8));
    this.#socket.end();
  }

  /** Without a word, as when a line breaks. */
  cut(): void {
    this.#socket.destroy();
  }

  #write(opcode: number, payload: Uint8Array): void {
    const isShort = payload.length < 126;
    const head = isShort ? 6 : 8;
    const frame = Buffer.alloc(head + payload.length);
    frame[0] = FINAL | opcode;
    frame[1] = MASKED | (isShort ? payload.length : 126);
    if (!isShort) frame.writeUInt16BE(payload.length, 2);
    frame.set(payload, head);
    this.#socket.write(frame);
  }

  #receive(data: Buffer): void {
    const bytes = this.#rest ? Buffer.concat([this.#rest, data]) : data;
    let offset = 0;
    if (!this.#isOpen) {
      const end = bytes.indexOf(HEAD_END);
      if (end < 0) return void (this.#rest = bytes);
      if (!bytes.subarray(0, 12).equals(Buffer.from('HTTP/1.1 101')))
        return void this.#socket.destroy(new Error(bytes.toString('latin1', 0, end)));
      offset = end + HEAD_END.length;
      this.#isOpen = true;
      this.#opened();
    }
    offset = this.#readFrames(bytes, offset);
    this.#rest = offset < bytes.length ? Buffer.from(bytes.subarray(offset)) : undefined;
  }

  /** Answers where the first frame begins that is not complete yet. */
  #readFrames(bytes: Buffer, from: number): number {
    let offset = from;
    while (bytes.length - offset >= 2) {
      const short = bytes[offset + 1]!;
      const head = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (bytes.length - offset < head) break;
      const length =
        short < 126
          ? short
          : short === 126
            ? bytes.readUInt16BE(offset + 2)
            : Number(bytes.readBigUInt64BE(offset + 2));
      const end = offset + head + length;
      if (bytes.length < end) break;
      const opcode = bytes[offset]! & 0x0f;
      const payload = bytes.subarray(offset + head, end);
      if (opcode === OPCODE.binary) this.onFrame(payload);
      else if (opcode === OPCODE.ping) this.#write(OPCODE.pong, payload);
      else if (opcode === OPCODE.close) this.#socket.end();
      offset = end;
    }
    return offset;
  }
}
