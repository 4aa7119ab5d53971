import type { SceneId, TemplateId, TokenId } from '../../kernel/index.ts';
import type { Template, TemplateChanges } from '../state/Template.ts';

/** Everybody who plays lays templates in their own name, and changes and deletes them; the GM all. */
export interface AddTemplate extends Omit<Template, 'id' | 'sceneId' | 'ownerId' | 'tokenId'> {
  readonly type: 'template.add';
  readonly sceneId?: SceneId | undefined;
}
export interface UpdateTemplate {
  readonly type: 'template.update';
  readonly templateId: TemplateId;
  readonly changes: TemplateChanges;
}
export interface DeleteTemplate {
  readonly type: 'template.delete';
  readonly templateId: TemplateId;
}
/** Players have it go along with their own tokens; null: it stays where it is. */
export interface AttachTemplate {
  readonly type: 'template.attach';
  readonly templateId: TemplateId;
  readonly tokenId: TokenId | null;
}
export type TemplateIntent = AddTemplate | UpdateTemplate | DeleteTemplate | AttachTemplate;
