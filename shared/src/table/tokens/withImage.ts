import type { SheetId } from '../../kernel/index.ts';
import type { TokenEvent } from '../state/events/tokens.ts';
import type { TableState } from '../state/TableState.ts';

type Updated = Extract<TokenEvent, { type: 'TokenUpdated' }>;

/**
 * A sheet gets another picture: its tokens that showed the old one, or none, show it. Others were given a face of their
 * own.
 */
export function withImage({ tokens, sheets }: TableState, sheetId: SheetId, image: string): readonly Updated[] {
  const old = sheets.get(sheetId)?.image ?? '';
  return [...tokens.values()].flatMap((token) => {
    const follows = token.sheetId === sheetId && token.image !== image && (token.image === old || token.image === '');
    return follows ? [{ type: 'TokenUpdated' as const, tokenId: token.id, changes: { image } }] : [];
  });
}
