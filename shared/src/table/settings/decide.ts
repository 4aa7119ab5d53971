import { accept, refuse, type Result } from '../../kernel/index.ts';
import type { Facts } from '../state/Facts.ts';
import type { Refusal } from '../state/Refusal.ts';
import { isGm } from '../state/rights.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import type { TableState } from '../state/TableState.ts';
import type { SettingsEvent } from '../state/events/settings.ts';
import type { ChooseOptions, SettingsIntent } from './intents.ts';
import type { Settings } from '../state/Settings.ts';

function chooseOptions(state: TableState, { options }: ChooseOptions): Result<readonly SettingsEvent[], Refusal> {
  const ruleset = rulesetOf(state);
  if (!ruleset) return refuse('no-ruleset');
  const isKnown = ([id, value]: readonly [string, string]): boolean =>
    ruleset.options.some((option) => option.id === id && option.values.some((known) => known.id === value));
  return Object.entries(options).every(isKnown)
    ? accept([{ type: 'OptionsChosen', options }])
    : refuse('invalid-input');
}

export function decideSettings(
  state: TableState,
  intent: SettingsIntent,
  facts: Facts,
): Result<readonly SettingsEvent[], Refusal> {
  if (!isGm(state, facts)) return refuse('not-gm');
  if (intent.type === 'session.options') return chooseOptions(state, intent);
  const changed = Object.entries(intent.changes).some(
    ([name, value]) => state.settings[name as keyof Settings] !== value,
  );
  return accept(changed ? [{ type: 'SettingsChanged', changes: intent.changes }] : []);
}
