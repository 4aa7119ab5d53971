import { ClientState, type Client, type Serializer } from '@colyseus/core';
import { Encoder, Reflection } from '@colyseus/schema';
import type { Meters } from '../operations/index.ts';
import { RoomSchema } from '../projection/index.ts';
import type { Seat } from './Seat.ts';

/** Protocol codes of Colyseus: the whole state, and a patch to it. */
const ROOM_STATE = 14;
const ROOM_STATE_PATCH = 15;

let reflection: Uint8Array | undefined;

/**
 * Sends every client the frames of its own screen, and nothing at all to a client whose screen did not change: neither
 * a byte, nor a number, nor a moment tells of what the client may not see.
 */
export class ViewerSerializer implements Serializer<RoomSchema> {
  readonly id = 'schema';
  readonly #meters: Pick<Meters, 'sent'>;

  constructor(meters: Pick<Meters, 'sent'>) {
    this.#meters = meters;
  }

  reset(): void {}

  handshake(): Uint8Array {
    return (reflection ??= Reflection.encode(new Encoder(new RoomSchema())).slice());
  }

  getFullState(client?: Client): Uint8Array {
    const seat = client?.userData as Seat | undefined;
    const frame = seat ? seat.screen.fullFrame(ROOM_STATE) : new Uint8Array([ROOM_STATE]);
    this.#meters.sent('full', frame.length);
    return frame;
  }

  applyPatches(clients: Client[]): boolean {
    let any = false;
    for (const client of clients) {
      const seat = client.userData as Seat | undefined;
      if (seat && this.sendPatch(seat)) any = true;
    }
    return any;
  }

  /** Whether there was anything to send. Before the whole state was sent there is not: it will hold everything. */
  sendPatch({ client, screen }: Seat): boolean {
    if (client.state !== ClientState.JOINED) return false;
    const frame = screen.patchFrame(ROOM_STATE_PATCH);
    if (!frame) return false;
    client.raw(frame);
    this.#meters.sent('patch', frame.length);
    return true;
  }
}
