import type { UserId } from '../../kernel/index.ts';
import type { TableEvent } from '../event.ts';
import type { TableState } from '../state.ts';
import { logBody } from './body.ts';
import type { LogEntry } from './state.ts';
import { isTold } from './tell.ts';

/** Lines kept at hand for members who come back; older chat is read from the journal. */
export const LOG_LENGTH = 300;

export interface StepContext {
  /** Journal sequence of the step. */
  readonly seq: number;
  readonly actor: UserId;
  readonly at: number;
}

/** Counts an event for everybody who is told of it, and writes its line. */
export function record(before: TableState, after: TableState, event: TableEvent, step: StepContext): TableState {
  const told = new Map(after.told);
  const hearers: UserId[] = [];
  const everybody = event.type === 'MemberLeft' ? before.members : after.members;
  for (const member of everybody.values()) {
    if (!isTold(before, after, event, { userId: member.id, role: member.role })) continue;
    told.set(member.id, (told.get(member.id) ?? 0) + 1);
    hearers.push(member.id);
  }
  const body = logBody(before, after, event, step.actor);
  if (!body) return { ...after, told };
  const id = event.type === 'ChatSaid' ? event.lineId : '';
  const entry: LogEntry = { id, at: step.at, body, told: Object.fromEntries(hearers.map((userId) => [userId, told.get(userId)!])) };
  return { ...after, told, log: [...after.log, entry].slice(-LOG_LENGTH) };
}
