import type { Recipients } from '../state/Recipients.ts';

export interface Say {
  readonly type: 'chat';
  readonly text: string;
  readonly to: Recipients;
}
export type ChatIntent = Say;
