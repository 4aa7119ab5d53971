import type { PropId } from '../../../kernel/index.ts';
import type { Prop, PropChanges } from '../Prop.ts';

export type PropEvent =
  | { readonly type: 'PropAdded'; readonly prop: Prop }
  | { readonly type: 'PropChanged'; readonly propId: PropId; readonly changes: PropChanges }
  | { readonly type: 'PropDeleted'; readonly propId: PropId };
