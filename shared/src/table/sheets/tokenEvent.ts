import type { Sheet } from '../../rules/index.ts';
import type { TokenEvent } from '../state/events/tokens.ts';
import type { Facts } from '../state/Facts.ts';
import { completeToken, type Place } from '../tokens/port.ts';

/** A new token for a sheet, with its name, size and picture. */
export function tokenEvent(sheet: Sheet, { sceneId, x, y, hidden }: Place, facts: Facts): TokenEvent {
  const { name, size, image, ownerId } = sheet;
  const properties = { name, x, y, size, image, ownerId, hidden, sheetId: sheet.id, showBar: sheet.side === 'party' };
  return { type: 'TokenCreated', token: completeToken(facts.newId(), sceneId, properties) };
}
