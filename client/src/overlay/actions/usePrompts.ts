import { useMemo } from 'react';
import type { Prompt } from '@tallow/shared/rules';
import type { Party } from '@tallow/shared/table';
import type { ExchangeModel, SheetModel, TableModel } from '../../store/index.ts';
import { useModel } from '../table/TableContext.ts';

/** A question that this user may answer. */
export interface Asked {
  readonly key: string;
  readonly exchange: ExchangeModel;
  readonly prompt: Prompt;
  /** Whose answer it is; null: the GM's own. */
  readonly of: SheetModel | null;
  /** Another user plays whoever is asked: it is theirs first. */
  readonly isOthers: boolean;
}
export interface Awaited {
  readonly exchange: ExchangeModel;
  readonly names: readonly Party[];
}

function isOthersSheet({ me, members }: Pick<TableModel, 'me' | 'members'>, of: SheetModel | null): boolean {
  return of !== null && of.ownerId !== null && of.ownerId !== me.userId && members.get(of.ownerId)?.online === true;
}

type Rules = Pick<TableModel, 'me' | 'members' | 'sheets' | 'exchanges'>;

/** Own questions first, urgent ones before those that can wait, then those of others. */
export function askedOf(model: Rules): readonly Asked[] {
  const all = [...model.exchanges.values()].flatMap((exchange) =>
    exchange.prompts.map((prompt): Asked => {
      const of = prompt.of === null ? null : (model.sheets.get(prompt.of) ?? null);
      return { key: `${exchange.id} ${prompt.id}`, exchange, prompt, of, isOthers: isOthersSheet(model, of) };
    }),
  );
  return all.toSorted(
    (a, b) => Number(a.isOthers) - Number(b.isOthers) || Number(b.prompt.isUrgent) - Number(a.prompt.isUrgent),
  );
}

/** Actions that wait for somebody else, and that this user cannot help along. */
export function awaitedIn(exchanges: TableModel['exchanges']): readonly Awaited[] {
  return [...exchanges.values()].flatMap((exchange) => {
    const names = exchange.waitingFor.filter(
      ({ sheetId, name }) => name !== '' && !exchange.prompts.some(({ of }) => of === sheetId),
    );
    return names.length === 0 ? [] : [{ exchange, names }];
  });
}

export function usePrompts(): { readonly asked: readonly Asked[]; readonly awaited: readonly Awaited[] } {
  const me = useModel((model) => model.me);
  const members = useModel((model) => model.members);
  const sheets = useModel((model) => model.sheets);
  const exchanges = useModel((model) => model.exchanges);
  const isLooking = useModel((model) => model.viewAs !== null || model.me.role === 'spectator');
  return useMemo(
    () => ({ asked: isLooking ? [] : askedOf({ me, members, sheets, exchanges }), awaited: awaitedIn(exchanges) }),
    [me, members, sheets, exchanges, isLooking],
  );
}
