import type { Options } from '../../../rules/index.ts';
import type { Settings } from '../Settings.ts';

export type SettingsEvent =
  | { readonly type: 'SettingsChanged'; readonly changes: Partial<Settings> }
  | { readonly type: 'OptionsChosen'; readonly options: Options }
  | { readonly type: 'TableRenamed'; readonly name: string };
