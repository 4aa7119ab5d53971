import { CLOSE, type ErrorCode } from '@tallow/shared/contracts';
import type { Connection } from '../store/TableModel.ts';
import { backoffMs } from './backoff.ts';

/** Tries after which the user is told that the server is away. */
const UNAVAILABLE_AFTER = 6;
/** A connection that broke sooner (ms) does not count as one that worked. */
const STEADY_MS = 3_000;

export interface LinkState {
  readonly connection: Connection;
  readonly attempt: number;
  readonly joinedAt: number;
}
export type LinkEvent =
  | { readonly type: 'trying' | 'joined' | 'degraded' | 'recovered' | 'left' | 'woken' }
  | { readonly type: 'closed'; readonly code: number }
  | { readonly type: 'refused'; readonly code: ErrorCode; readonly version?: string }
  | { readonly type: 'outdated'; readonly version: string };

export const startOfLink: LinkState = { connection: { phase: 'connecting' }, attempt: 0, joinedAt: 0 };

const isOver = ({ connection: { phase } }: LinkState): boolean => phase === 'ended' || phase === 'update-required';
const end = (state: LinkState, why: Extract<Connection, { phase: 'ended' }>['why']): LinkState => ({
  ...state,
  connection: { phase: 'ended', why },
});

function again(state: LinkState, now: number, random: number): LinkState {
  const attempt = (now - state.joinedAt > STEADY_MS && state.connection.phase === 'active' ? 0 : state.attempt) + 1;
  const phase = attempt > UNAVAILABLE_AFTER ? 'unavailable' : 'reconnecting';
  return { ...state, attempt, connection: { phase, attempt, retryAt: now + backoffMs(attempt, random) } };
}

function afterClose(state: LinkState, code: number, now: number, random: number): LinkState {
  switch (code) {
    case CLOSE.idle:
      return end(state, 'idle');
    case CLOSE.replaced:
      return end(state, 'replaced');
    case CLOSE.removed:
      return end(state, 'removed');
    case CLOSE.deleted:
      return end(state, 'unknown-session');
    case CLOSE.signedOut:
      return end(state, 'signed-out');
    case CLOSE.version:
      return { ...state, connection: { phase: 'update-required', version: '' } };
    default:
      return again(state, now, random);
  }
}

function afterRefusal(state: LinkState, code: ErrorCode, version: string, now: number, random: number): LinkState {
  switch (code) {
    case 'VERSION_MISMATCH':
      return { ...state, connection: { phase: 'update-required', version } };
    case 'UNKNOWN_SESSION':
      return end(state, 'unknown-session');
    case 'UNAUTHENTICATED':
      return end(state, 'signed-out');
    case 'NOT_A_MEMBER':
      return end(state, 'removed');
    default:
      return again(state, now, random);
  }
}

/** Where the connection stands after an event; `now` in ms, `random` in 0..1. */
export function stepLink(state: LinkState, event: LinkEvent, now: number, random: number): LinkState {
  if (event.type === 'woken') return isOver(state) ? { ...startOfLink } : state;
  if (isOver(state)) return state;
  const { connection } = state;
  switch (event.type) {
    case 'trying':
      return 'attempt' in connection ? { ...state, connection: { ...connection, retryAt: null } } : state;
    case 'joined':
      return { ...state, connection: { phase: 'active' }, joinedAt: now };
    case 'degraded':
      return connection.phase === 'active' ? { ...state, connection: { phase: 'degraded' } } : state;
    case 'recovered':
      return connection.phase === 'degraded' ? { ...state, connection: { phase: 'active' } } : state;
    case 'left':
      return end(state, 'left');
    case 'outdated':
      return { ...state, connection: { phase: 'update-required', version: event.version } };
    case 'closed':
      return afterClose(state, event.code, now, random);
    case 'refused':
      return afterRefusal(state, event.code, event.version ?? '', now, random);
  }
}
