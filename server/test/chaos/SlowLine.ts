import net, { type Server, type Socket } from 'node:net';

/** A TCP line that can be slow, dead or frozen, while both ends believe it is there. */
export class SlowLine {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #delayMs = 0;
  #isDead = false;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async to(port: number): Promise<SlowLine> {
    const server = net.createServer();
    const line = new SlowLine(server);
    server.on('connection', (near) => line.#join(near, net.connect(port, '127.0.0.1')));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return line;
  }

  get port(): number {
    return (this.#server.address() as { port: number }).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Milliseconds that every answer takes longer. */
  slow(delayMs: number): void {
    this.#delayMs = delayMs;
  }

  /** Nothing passes any more, and nobody is told. */
  die(isDead: boolean): void {
    this.#isDead = isDead;
    if (!isDead) for (const socket of this.#sockets) socket.destroy();
  }

  /**
   * Holds back every byte of the connections that there are now; newer ones pass. Answers the way to let it all
   * through.
   */
  freeze(): () => void {
    const frozen = [...this.#sockets];
    for (const socket of frozen) socket.pause();
    return () => {
      for (const socket of frozen) socket.resume();
    };
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #join(near: Socket, far: Socket): void {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
    }
    near.on('data', (bytes) => {
      if (!this.#isDead) far.write(bytes);
    });
    far.on('data', (bytes) => {
      if (this.#isDead) return;
      if (this.#delayMs === 0) near.write(bytes);
      else setTimeout(() => near.write(bytes), this.#delayMs);
    });
  }
}
