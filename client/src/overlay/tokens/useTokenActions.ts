import { useMemo } from 'react';
import type { TokenId } from '@tallow/shared/kernel';
import type { Action, TokenModel } from '../../store/index.ts';
import { useToast } from '../controls/useToast.ts';
import { useTable } from '../table/TableContext.ts';
import { tokenName } from '../words/tokenName.ts';
import { t } from '../words/t.ts';
import { toCreate } from './toCreate.ts';

type TokenChanges = Omit<Extract<Action, { action: 'token.update' }>, 'action' | 'tokenId'>;
const EIGHTH = 45;

export interface TokenActions {
  readonly change: (token: TokenModel, changes: TokenChanges) => void;
  /** Deletes at once and offers to take it back. */
  readonly remove: (tokens: readonly TokenModel[]) => void;
  readonly setBar: (token: TokenModel, value: number) => void;
  /** Puts them above all others of the scene, or below them; among themselves they lie as before. */
  readonly order: (tokens: readonly TokenModel[], to: 'front' | 'back') => void;
  /** Turns by eighths of a circle, clockwise. */
  readonly turn: (token: TokenModel, eighths: number) => void;
}

export function useTokenActions(): TokenActions {
  const table = useTable();
  const toast = useToast();
  return useMemo(() => {
    const change: TokenActions['change'] = (token, changes) =>
      void table.act({ action: 'token.update', tokenId: token.id as TokenId, ...changes });
    const restore = (tokens: readonly TokenModel[], sceneId: string): void => {
      // What Ctrl+Z or somebody else brought back is there already.
      for (const token of tokens) if (!table.model.tokens.has(token.id)) void table.act(toCreate(token, sceneId));
    };
    return {
      change,
      remove: (tokens) => {
        const sceneId = table.model.scene?.id;
        if (sceneId === undefined || tokens.length === 0) return;
        const what = tokens.length === 1 ? tokenName(tokens[0]!) : t('token.countOf', { count: tokens.length });
        void table.act({ action: 'tokens.delete', tokenIds: tokens.map(({ id }) => id as TokenId) }).then(({ ok }) => {
          if (!ok) return;
          const action = { label: t('undo'), onPick: () => restore(tokens, sceneId) };
          const close = toast(t('token.removed', { name: what }), { action, onGone: () => stop() });
          // Brought back in another way, there is nothing left to offer.
          const stop = table.subscribe(() => tokens.every(({ id }) => table.model.tokens.has(id)) && close());
        });
      },
      setBar: (token, value) => change(token, { bar: { value: Math.min(value, token.barMax), max: token.barMax } }),
      order: (tokens, to) => {
        const meant = new Set(tokens.map(({ id }) => id));
        const others = [...table.model.tokens.values()].filter(({ id }) => !meant.has(id)).map(({ z }) => z);
        const lowest = to === 'front' ? Math.max(0, ...others) + 1 : Math.min(0, ...others) - tokens.length;
        for (const [i, token] of tokens.toSorted((a, b) => a.z - b.z).entries()) change(token, { z: lowest + i });
      },
      turn: (token, eighths) => change(token, { rotation: (((token.rotation + eighths * EIGHTH) % 360) + 360) % 360 }),
    };
  }, [table, toast]);
}
