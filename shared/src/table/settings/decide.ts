import { accept, refuse, type Result } from '../../kernel/index.ts';
import type { Facts } from '../facts.ts';
import type { Refusal } from '../refusal.ts';
import { isGm } from '../rights.ts';
import type { TableState } from '../state.ts';
import type { SettingsEvent } from './events.ts';
import type { SettingsIntent } from './intents.ts';

export function decideSettings(state: TableState, intent: SettingsIntent, facts: Facts): Result<readonly SettingsEvent[], Refusal> {
  return isGm(state, facts) ? accept([{ type: 'SettingsChanged', changes: intent.changes }]) : refuse('not-gm');
}
