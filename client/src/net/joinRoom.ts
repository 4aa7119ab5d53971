import { Client } from '@colyseus/sdk';
import type { RoomState } from '@tallow/shared/wire';

/** What the client uses of the SDK's room. */
export interface TableRoom {
  readonly state: RoomState;
  readonly connection: { close(code?: number): void };
  readonly reconnection: { enabled: boolean };
  request(type: string, payload: unknown, options?: { timeout: number }): Promise<unknown>;
  send(type: string, payload: unknown): void;
  ping(callback: (ms: number) => void): void;
  leave(consented?: boolean): Promise<number>;
  onMessage(type: string, callback: (payload: unknown) => void): void;
  onStateChange(callback: (state: RoomState) => void): void;
  onLeave(callback: (code: number) => void): void;
  onError(callback: (code: number, message?: string) => void): void;
}

/** Milliseconds in which a socket must have opened and joined. */
const JOIN_MS = 10_000;

/**
 * Takes a seat from bootstrap. The SDK's own reconnection is off: coming back goes through bootstrap, by our own loop.
 */
export async function joinRoom(base: string, seat: Record<string, unknown>): Promise<TableRoom> {
  const client = new Client(base);
  const joining = client.consumeSeatReservation(seat as never) as unknown as Promise<TableRoom>;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The room did not answer')), JOIN_MS);
  });
  try {
    const room = await Promise.race([joining, late]);
    room.reconnection.enabled = false;
    return room;
  } catch (cause) {
    joining.then(
      (room) => room.leave(),
      () => undefined,
    );
    throw cause;
  } finally {
    clearTimeout(timer);
  }
}
