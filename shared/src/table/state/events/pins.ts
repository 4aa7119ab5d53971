import type { PinId } from '../../../kernel/index.ts';
import type { Pin, PinChanges } from '../Pin.ts';

export type PinEvent =
  | { readonly type: 'PinAdded'; readonly pin: Pin }
  | { readonly type: 'PinChanged'; readonly pinId: PinId; readonly changes: PinChanges }
  | { readonly type: 'PinDeleted'; readonly pinId: PinId };
