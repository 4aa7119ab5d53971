import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { GameSession } from './GameSession.ts';
import { LibrarySheet } from './LibrarySheet.ts';

/** A table asks to write a character's growth into its owner's library: for the owner to find who is away. */
export const SheetAskRow = defineEntity({
  name: 'SheetAskRow',
  tableName: 'sheet_ask',
  properties: {
    session: () => p.manyToOne(GameSession).primary().deleteRule('cascade').updateRule('no action'),
    sheetId: p.uuid().primary(),
    character: () => p.manyToOne(LibrarySheet).deleteRule('cascade').updateRule('no action'),
    askedAt: p.datetime().defaultRaw('now()'),
  },
  indexes: [{ name: 'sheet_ask_character_id_index', properties: ['character'] }],
});
export type SheetAskRow = InferEntity<typeof SheetAskRow>;
