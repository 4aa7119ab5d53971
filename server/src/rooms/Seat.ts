import type { Client } from '@colyseus/core';
import { CLOSE, tellLogLine } from '@tallow/shared/contracts';
import type { UserId } from '@tallow/shared/kernel';
import type { LogEntry, LogLine, TableView } from '@tallow/shared/table';
import { sayEnglish } from '@tallow/shared/table/words/english';
import { Screen } from '../projection/index.ts';
import type { Limits } from './Limits.ts';

/** What bootstrap puts into a seat reservation. Never a key named `sessionId`: Colyseus would take it for its own. */
export interface SeatClaim {
  readonly userId: UserId;
  /** What the seat ends with; null for tokens of guests from before there were sign-ins. */
  readonly signInId: string | null;
  /** Sits here by a token that is good for playing, not for leading. */
  readonly asPlayer?: boolean;
  /** One browser tab, across its connections. */
  readonly tabId: string;
  /** Grows with every bootstrap of the tab: the older connection is stale. */
  readonly generation: number;
  readonly clientVersion: string;
  /** The request that the seat was reserved by, for the log. */
  readonly requestId?: string;
  /** The last number that the user was told, if the user comes back. */
  readonly lastSequence?: number;
}

const SENT_AWAY: ReadonlySet<number | undefined> = new Set([
  CLOSE.shutdown,
  CLOSE.protocolError,
  CLOSE.idle,
  CLOSE.replaced,
  CLOSE.removed,
  CLOSE.signedOut,
  CLOSE.version,
]);
/** Whether the server itself ended a connection with this close code: then nobody is waited for. */
export const isSentAway = (code: number | undefined): boolean => SENT_AWAY.has(code);

export type TableClient = Client<{ auth: SeatClaim; userData: Seat }>;

/** One connection's place at the table: who sits there, and what they have on their screen. */
export class Seat {
  readonly claim: SeatClaim;
  readonly screen = new Screen();
  /** One for all seats of the user: more tabs give nobody more. */
  readonly limits: Limits;
  /** The log, as far as it was told here. */
  log: readonly LogEntry[] = [];
  client: TableClient;
  /** The GM looks through this member's eyes. */
  viewAs: UserId | null = null;
  /** False while the connection is lost and the seat is kept. */
  connected = true;
  /** A newer connection of the same tab took over. */
  replaced = false;
  lastActiveAt: number;
  idleWarned = false;

  constructor(client: TableClient, claim: SeatClaim, now: number, limits: Limits) {
    this.client = client;
    this.claim = claim;
    this.limits = limits;
    this.lastActiveAt = now;
  }

  get userId(): UserId {
    return this.claim.userId;
  }

  show(view: TableView): void {
    this.screen.show(view);
  }

  tell(line: LogLine): void {
    this.client.send('event.log', tellLogLine(line, sayEnglish));
  }

  touch(now: number): void {
    this.lastActiveAt = now;
    this.idleWarned = false;
  }
}
