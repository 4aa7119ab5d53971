import { useMemo } from 'react';
import type { ErrorCode } from '@tallow/shared/contracts';
import type { SheetId, UserId } from '@tallow/shared/kernel';
import type { MemberModel, SheetModel } from '../../store/index.ts';
import { useMapView } from '../table/MapView.ts';
import { middleOfView } from '../table/middleOfView.ts';
import { useTable } from '../table/TableContext.ts';
import { refusalText } from '../words/refusalText.ts';
import { t } from '../words/t.ts';

type Spot = { readonly x: number; readonly y: number };
interface Placing {
  /**
   * Puts a sheet's token on the scene that is looked at: the GM where the map shows, or at `spot`; a player near the
   * party.
   */
  readonly put: (sheet: Pick<SheetModel, 'id' | 'name'>, spot?: Spot) => void;
  /** Takes everybody and the party's tokens to the scene that is looked at. */
  readonly bringParty: (spot?: Spot) => void;
  /** Takes one player and their tokens there. */
  readonly bring: (player: Pick<MemberModel, 'userId' | 'displayName'>, spot: Spot) => void;
}

/** Ways to put characters on the map. What cannot be done is told. */
export function usePlacing(): Placing {
  const table = useTable();
  const view = useMapView();
  return useMemo(() => {
    const middle = (): Spot | undefined => (view ? middleOfView(view) : undefined);
    const tell = (result: Awaited<ReturnType<typeof table.act>>, done: string): void => {
      if (result.ok) return table.notify(done, 'success');
      const { code } = result.error;
      const own: Partial<Record<ErrorCode, string>> = {
        ALREADY_DONE: t('placing.elsewhere'),
        OUT_OF_BOUNDS: t('placing.noRoom'),
      };
      table.notify(own[code] ?? refusalText(result.error), 'danger');
    };
    return {
      put: (sheet, spot = middle()) => {
        const place = table.model.me.role === 'gm' && spot ? spot : 'auto';
        const asked = table.act({ action: 'sheet.place', sheetId: sheet.id as SheetId, place }, 'quiet');
        void asked.then((result) => tell(result, t('placing.done', { name: sheet.name })));
      },
      bring: ({ userId, displayName }, spot) =>
        void table
          .act({ action: 'party.bring', ...spot, userIds: [userId as UserId] }, 'quiet')
          .then((result) => tell(result, t('placing.done', { name: displayName }))),
      bringParty: (spot = middle()) => {
        if (spot)
          void table
            .act({ action: 'party.bring', ...spot }, 'quiet')
            .then((result) => tell(result, t('placing.partyDone')));
      },
    };
  }, [table, view]);
}
