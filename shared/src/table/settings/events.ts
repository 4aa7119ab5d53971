import type { Settings } from './state.ts';

export type SettingsEvent = { readonly type: 'SettingsChanged'; readonly changes: Partial<Settings> };
