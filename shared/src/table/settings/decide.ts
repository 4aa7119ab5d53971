import { accept, refuse } from '../../kernel/index.ts';
import type { Deciders, Decision } from '../state/Decider.ts';
import type { Facts } from '../state/Facts.ts';
import { isGm } from '../state/rights.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import type { Settings } from '../state/Settings.ts';
import type { TableState } from '../state/TableState.ts';
import type { ChangeSettings, ChooseOptions, PauseSession, RenameTable, SettingsIntent } from './intents.ts';

function chooseOptions(state: TableState, { options }: ChooseOptions, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const ruleset = rulesetOf(state);
  if (!ruleset) return refuse('no-ruleset');
  const isKnown = ([id, value]: readonly [string, string]): boolean =>
    ruleset.options.some((option) => option.id === id && option.values.some((known) => known.id === value));
  return Object.entries(options).every(isKnown)
    ? accept([{ type: 'OptionsChosen', options }])
    : refuse('invalid-input');
}

function changeSettings(state: TableState, { changes }: ChangeSettings, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const changed = Object.entries(changes).some(([name, value]) => state.settings[name as keyof Settings] !== value);
  return accept(changed ? [{ type: 'SettingsChanged', changes }] : []);
}

function rename(state: TableState, { name }: RenameTable, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  return accept(state.name === name ? [] : [{ type: 'TableRenamed', name }]);
}

function pause({ settings }: TableState, { paused }: PauseSession): Decision {
  return accept(settings.paused === paused ? [] : [{ type: 'SettingsChanged', changes: { paused } }]);
}

export const settingsDeciders: Deciders<SettingsIntent> = {
  'session.update': changeSettings,
  'session.options': chooseOptions,
  'session.rename': rename,
  'session.pause': (state, intent, facts) => (isGm(state, facts) ? pause(state, intent) : refuse('not-gm')),
};
