import type { UserId } from '../../kernel/index.ts';
import type { LogBody } from './LogEntry.ts';
import type { Viewer } from './Member.ts';
import type { TableState } from './TableState.ts';

/** An event, the table before and after it, and whose doing it was. */
export interface Happening<Event> {
  readonly before: TableState;
  readonly after: TableState;
  readonly event: Event;
  readonly actor: UserId;
}

/** What the log makes of an event. */
export interface Report<Event> {
  /** Whether the viewer is told of it: exactly when the viewer can see what it did. */
  readonly isTold: (happening: Happening<Event>, viewer: Viewer) => boolean;
  /**
   * The line that it leaves in a reader's log, which names nothing that the reader may not know; null: such an event
   * never leaves one.
   */
  readonly line: ((happening: Happening<Event>, reader: Viewer) => LogBody | undefined) | null;
}

/** For each event of a union, by its name, what the log makes of it. */
export type Reports<Event extends { readonly type: string }> = {
  readonly [Type in Event['type']]: Report<Extract<Event, { readonly type: Type }>>;
};

/** What a member is called, or was until the event; empty for anybody else. */
export function nameIn({ before, after }: Happening<unknown>, userId: UserId): string {
  return (after.members.get(userId) ?? before.members.get(userId))?.displayName ?? '';
}
