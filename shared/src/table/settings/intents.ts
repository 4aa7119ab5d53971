import type { Settings } from './state.ts';

export interface ChangeSettings {
  readonly type: 'session.update';
  readonly changes: Partial<Settings>;
}
export type SettingsIntent = ChangeSettings;
