import {
  degradedEvent,
  idleWarningEvent,
  logLine,
  readLogLine,
  recoveredEvent,
  signalEvent,
  strainedEvent,
  versionMismatchEvent,
  type SignalEvent,
} from '@tallow/shared/contracts';
import type { LogLine } from '@tallow/shared/table';
import type { z } from 'zod';
import type { TableRoom } from './joinRoom.ts';

export interface RoomListener {
  line(line: LogLine): void;
  signal(signal: SignalEvent): void;
  degraded(): void;
  recovered(): void;
  outdated(version: string): void;
  idleWarning(closesInMs: number): void;
  strained(): void;
}

/** Hears every message of the server. One that breaks the contract is dropped. */
export function listen(room: TableRoom, listener: RoomListener): void {
  const on = <T>(type: string, schema: z.ZodType<T>, hear: (message: T) => void): void =>
    room.onMessage(type, (payload) => {
      const parsed = schema.safeParse(payload);
      if (parsed.success) hear(parsed.data);
    });
  on('event.log', logLine, (line) => listener.line(readLogLine(line)));
  on('event.signal', signalEvent, (signal) => listener.signal(signal));
  on('event.degraded', degradedEvent, () => listener.degraded());
  on('event.recovered', recoveredEvent, () => listener.recovered());
  on('event.version_mismatch', versionMismatchEvent, ({ version }) => listener.outdated(version));
  on('event.strained', strainedEvent, () => listener.strained());
  on('event.idle_warning', idleWarningEvent, ({ closesInMs }) => listener.idleWarning(closesInMs));
}
