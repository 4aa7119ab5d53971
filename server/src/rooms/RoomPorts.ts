import type { TableEvent, TableState } from '@tallow/shared/table';
import type { Journal } from '../journal/index.ts';
import type { DependencyWatch, Meters } from '../operations/index.ts';
import type { FeedStore } from './FeedStore.ts';
import type { IdleRule } from './IdleWatch.ts';
import type { TurnListener } from './TurnCalls.ts';
import type { WorkBudget } from './WorkBudget.ts';

export interface RoomLog {
  info(detail: object, message: string): void;
  warn(detail: object, message: string): void;
  error(detail: object, message: string): void;
}

/** The lists of memberships, which follow the journal. */
export interface MembershipLists {
  /** What became of a member at the table. Goes on in the background. */
  follow(sessionId: string, event: TableEvent): void;
  /** A session was opened: lists that say something else are put right, in the background. */
  reconcile(state: TableState): void;
  /** Resolves when they say what the journal says. */
  settled(sessionId: string): Promise<void>;
}

/** What rooms need from the process they run in. */
export interface RoomPorts {
  readonly journal: Journal;
  readonly log: RoomLog;
  readonly version: string;
  readonly idle: IdleRule;
  /** Steps of the past that the journal of a session keeps. */
  readonly keepSteps: number;
  /** How long (ms) an empty room waits for somebody to come back. */
  readonly emptyTimeoutMs: number;
  readonly memberships: MembershipLists;
  /** The time of day (ms), for what is written down. */
  now(): number;
  /** Milliseconds that never jump, to measure with. */
  elapsed(): number;
  /** How busy the process is, from 0 to 1. */
  load(): number;
  readonly meters: Meters;
  readonly feed: FeedStore;
  /** Hears that something happened in a session, never what. */
  readonly news: { tell(sessionId: string): void };
  readonly work: WorkBudget;
  /** Undefined where nobody is called to the table from elsewhere. */
  readonly turns: TurnListener | undefined;
  readonly watch: Pick<DependencyWatch, 'outages' | 'listen'>;
}

let current: RoomPorts | undefined;

/** Colyseus makes rooms itself and passes only JSON, so the composition root leaves the ports here. */
export function provideRoomPorts(ports: RoomPorts): void {
  current = ports;
}

export function roomPorts(): RoomPorts {
  if (!current) throw new Error('Rooms were used before their ports were provided');
  return current;
}
