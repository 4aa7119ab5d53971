import { useMemo } from 'react';
import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import type { SceneId, TokenId } from '@tallow/shared/kernel';
import type { TablePort } from '../../store/index.ts';
import { useMapView } from '../table/MapView.ts';
import { middleOfView } from '../table/middleOfView.ts';
import { useTable } from '../table/TableContext.ts';
import { useTableUi, type CopiedTokens } from '../table/TableUi.ts';
import { t } from '../words/t.ts';

/** Copies that one step may make. */
const MAX = 200;
/** How long (ms) is waited for copies to show, so that they are selected. */
const SHOWS_WITHIN_MS = 3_000;

/** Selects what comes to the scene next, so many tokens. */
function selectNew(table: TablePort, count: number, known: ReadonlySet<string>): void {
  const look = (): void => {
    const fresh = [...table.model.tokens.keys()].filter((id) => !known.has(id));
    if (fresh.length < count) return;
    table.select(fresh);
    end();
  };
  const stop = table.subscribe(look);
  const timer = setTimeout(stop, SHOWS_WITHIN_MS);
  const end = (): void => (stop(), clearTimeout(timer));
  look();
}

export interface Copies {
  /** Keeps the selected tokens in mind. Each answers whether there was something to do. */
  readonly copy: () => boolean;
  /** Puts copies of them down: beside themselves, on another scene where the map shows. */
  readonly paste: () => boolean;
  /** Copies of the selected tokens beside them. */
  readonly duplicate: () => boolean;
}

/** The GM's copies of tokens. */
export function useCopies(): Copies {
  const table = useTable();
  const { copied, set } = useTableUi();
  const view = useMapView();
  return useMemo(() => {
    const selected = (): CopiedTokens | null => {
      const { me, scene, selection, tokens, viewAs } = table.model;
      const chosen = [...selection].flatMap((id) => tokens.get(id) ?? []).slice(0, MAX);
      if (me.role !== 'gm' || viewAs !== null || !scene || chosen.length === 0) return null;
      const [x, y] = [Math.min(...chosen.map((token) => token.x)), Math.min(...chosen.map((token) => token.y))];
      return { ids: chosen.map(({ id }) => id), sceneId: scene.id, x, y, times: 0 };
    };
    const put = ({ ids }: CopiedTokens, dx: number, dy: number, sceneId: string): void => {
      const known = new Set(table.model.tokens.keys());
      const tokenIds = ids.map((id) => id as TokenId);
      void table
        .act({ action: 'token.copy', tokenIds, dx, dy, sceneId: sceneId as SceneId })
        .then(({ ok }) => ok && selectNew(table, ids.length, known));
    };
    return {
      copy: () => {
        const chosen = selected();
        if (!chosen || (getSelection()?.toString() ?? '') !== '') return false;
        set({ copied: chosen });
        table.notify(t('token.copied', { count: chosen.ids.length }), 'info');
        return true;
      },
      paste: () => {
        const { me, scene, viewAs } = table.model;
        if (!copied || !scene || me.role !== 'gm' || viewAs !== null) return false;
        const isHere = scene.id === copied.sceneId;
        const beside = (copied.times + 1) * UNITS_PER_CELL;
        const middle = view ? middleOfView(view) : { x: 0, y: 0 };
        const [dx, dy] = isHere ? [beside, beside] : [middle.x - copied.x, middle.y - copied.y];
        put(copied, dx, dy, scene.id);
        set({ copied: { ...copied, times: isHere ? copied.times + 1 : copied.times } });
        return true;
      },
      duplicate: () => {
        const chosen = selected();
        if (chosen) put(chosen, UNITS_PER_CELL, UNITS_PER_CELL, chosen.sceneId);
        return chosen !== null;
      },
    };
  }, [table, copied, set, view]);
}
