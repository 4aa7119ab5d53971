import type { Options } from '../../rules/index.ts';
import type { Settings } from '../state/Settings.ts';

export interface ChangeSettings {
  readonly type: 'session.update';
  readonly changes: Partial<Settings>;
}
/** Chooses variants of the ruleset, by option. What is not named stays. */
export interface ChooseOptions {
  readonly type: 'session.options';
  readonly options: Options;
}
/** Gives the table another name. */
export interface RenameTable {
  readonly type: 'session.rename';
  readonly name: string;
}
export type SettingsIntent = ChangeSettings | ChooseOptions | RenameTable;
