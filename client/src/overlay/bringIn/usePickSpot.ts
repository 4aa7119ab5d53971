import { useCallback, useEffect, useRef, useState } from 'react';
import { halfWidthOf } from '@tallow/shared/geometry';
import { feetPerCell } from '@tallow/shared/table';
import { startArea } from '../actions/startArea.ts';
import { useCompose } from '../actions/useComposer.ts';
import { useMapView } from '../table/MapView.ts';
import { useTable } from '../table/TableContext.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}
interface PickSpot {
  readonly isPicking: boolean;
  /** `size`: cells along one side of what will stand there. */
  readonly pick: (size: number, go: (spot: Spot) => void) => void;
  readonly cancel: () => void;
}

/**
 * Asks for a place on the map: a circle of the right size follows the pointer, or the arrow keys. Answers map units of
 * the top left corner.
 */
export function usePickSpot(): PickSpot {
  const table = useTable();
  const view = useMapView();
  const compose = useCompose();
  const [isPicking, setPicking] = useState(false);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  const pick = useCallback<PickSpot['pick']>(
    (size, go) => {
      const { scene } = table.model;
      if (!scene) return;
      stop.current();
      compose.close();
      const area = startArea(table.model, '', 'circle', Math.max(1, Math.round((feetPerCell(scene) * size) / 2)));
      table.point(area.kind === 'area' ? { ...area, standsOn: size } : area);
      setPicking(true);
      stop.current = table.subscribe(() => {
        const { pointing } = table.model;
        if (pointing?.kind === 'area' && !pointing.isPut) return;
        stop.current();
        setPicking(false);
        if (pointing?.kind !== 'area') return;
        table.point(null);
        go({
          x: Math.round(pointing.area.x - halfWidthOf({ size })),
          y: Math.round(pointing.area.y - halfWidthOf({ size })),
        });
      });
      view?.focus();
    },
    [table, view, compose],
  );
  return { isPicking, pick, cancel: () => table.point(null) };
}
