import type { Connection } from '../../store/index.ts';
import { t } from '../words/t.ts';

export type Remedy = 'retry' | 'reload' | 'come-back' | 'use-here';
export interface Trouble {
  readonly text: string;
  readonly tone: 'quiet' | 'warning' | 'danger';
  readonly remedy: Remedy | null;
}

function afterEnd(why: Extract<Connection, { phase: 'ended' }>['why']): Trouble | null {
  switch (why) {
    case 'idle':
      return { text: t('connection.idle'), tone: 'warning', remedy: 'come-back' };
    case 'replaced':
      return { text: t('connection.replaced'), tone: 'warning', remedy: 'use-here' };
    case 'left':
      return { text: t('connection.left'), tone: 'quiet', remedy: 'come-back' };
    // These are pages of their own.
    case 'removed':
    case 'unknown-session':
    case 'signed-out':
      return null;
  }
}

/** What the user should know about the connection, and can do about it; null when all is well. */
export function toTrouble(connection: Connection): Trouble | null {
  switch (connection.phase) {
    case 'active':
      return null;
    case 'connecting':
      return { text: t('connection.connecting'), tone: 'quiet', remedy: null };
    case 'degraded':
      return { text: t('connection.degraded'), tone: 'warning', remedy: null };
    case 'reconnecting':
      return { text: t('connection.reconnecting'), tone: 'warning', remedy: 'retry' };
    case 'unavailable':
      return { text: t('connection.unavailable'), tone: 'danger', remedy: 'retry' };
    case 'update-required':
      return { text: t('connection.update'), tone: 'warning', remedy: 'reload' };
    case 'ended':
      return afterEnd(connection.why);
  }
}

/** No trouble, but an offer. */
export const toNewer = (): Trouble => ({ text: t('connection.newer'), tone: 'quiet', remedy: 'reload' });
