import type { TemplateId, TokenId } from '../../../kernel/index.ts';
import type { Template, TemplateChanges } from '../Template.ts';

export type TemplateEvent =
  | { readonly type: 'TemplateAdded'; readonly template: Template }
  | { readonly type: 'TemplateChanged'; readonly templateId: TemplateId; readonly changes: TemplateChanges }
  | { readonly type: 'TemplateDeleted'; readonly templateId: TemplateId }
  /** `x`, `y`: where it lies from then on, if it was let go. */
  | {
      readonly type: 'TemplateAttached';
      readonly templateId: TemplateId;
      readonly tokenId: TokenId | null;
      readonly x: number;
      readonly y: number;
    };
