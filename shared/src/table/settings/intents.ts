import type { Options } from '../../rules/index.ts';
import type { Settings } from '../state/Settings.ts';

export interface ChangeSettings {
  readonly type: 'session.update';
  readonly changes: Partial<Omit<Settings, 'paused'>>;
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
/** Stops players from moving anything, or lets them again. */
export interface PauseSession {
  readonly type: 'session.pause';
  readonly paused: boolean;
}
export type SettingsIntent = ChangeSettings | ChooseOptions | RenameTable | PauseSession;
