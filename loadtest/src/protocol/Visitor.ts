import { randomUUID } from 'node:crypto';
import { BareSocket } from './BareSocket.ts';
import { MiniRoom } from './MiniRoom.ts';
import { call, seatUrl } from './rest.ts';

export interface ServerAddress {
  readonly url: string;
  readonly version: string;
}

/** The address of a server, with the version that its clients must have. */
export async function addressOf(url: string): Promise<ServerAddress> {
  const { version } = await call(url, 'GET', '/api/version');
  return { url, version };
}

/** Somebody with a seat at a table, in this process. */
export class Visitor {
  readonly room: MiniRoom;
  readonly socket: BareSocket;
  /** To be shown when coming back, for the same seat. */
  readonly reconnectToken: string;

  private constructor(room: MiniRoom, socket: BareSocket, reconnectToken: string) {
    this.room = room;
    this.socket = socket;
    this.reconnectToken = reconnectToken;
  }

  /** Asks for a seat and takes it; resolves when the first state is decoded. */
  static async join(
    { url, version }: ServerAddress,
    sessionId: string,
    bearer: string,
    reconnectToken?: string,
  ): Promise<Visitor> {
    const reply = await call(url, 'POST', '/api/session/bootstrap', bearer, {
      sessionId,
      clientVersion: version,
      ...(reconnectToken !== undefined && { reconnectToken }),
    });
    let line: BareSocket | undefined;
    const room = new MiniRoom((bytes) => line!.send(bytes));
    let shown = (): void => undefined;
    const firstState = new Promise<void>((resolve) => (shown = resolve));
    room.onState = () => shown();
    const socket = await BareSocket.open(seatUrl(url, reply.seat), (opened) => {
      line = opened;
      opened.onFrame = (frame) => room.receive(frame);
    });
    await Promise.race([
      firstState,
      new Promise((_, reject) => (socket.onClose = () => reject(new Error('The seat was taken away')))),
    ]);
    socket.onClose = () => undefined;
    room.onState = () => undefined;
    return new Visitor(room, socket, reply.reconnectToken);
  }

  /** Asks and resolves with the answer; throws when it is refused. */
  ask(type: string, payload: object): Promise<unknown> {
    return new Promise((resolve, reject) =>
      this.room.request(type, { intentId: randomUUID(), ...payload }, (status, answer) =>
        status === 'ok' ? resolve(answer) : reject(new Error(JSON.stringify(answer))),
      ),
    );
  }

  leave(): void {
    this.socket.close();
  }
}
