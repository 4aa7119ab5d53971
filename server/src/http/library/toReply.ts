import type { LibrarySheetReply } from '@tallow/shared/contracts';
import type { LibrarySheetRow, SheetReader } from '../../database/index.ts';

/** A sheet as somebody reads it who may. */
export const toReply = (row: LibrarySheetRow, { isAdmin }: Pick<SheetReader, 'isAdmin'>): LibrarySheetReply => ({
  id: row.id,
  version: row.version,
  updatedAt: row.updatedAt.getTime(),
  own: row.scope !== 'global' || isAdmin,
  scope: row.scope,
  campaignId: row.campaignId,
  template: row.template as LibrarySheetReply['template'],
});
