import { useEffect } from 'react';
import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import type { TokenId } from '@tallow/shared/kernel';
import { snapTopLeft } from '@tallow/shared/table';
import type { Stage } from '../../stage/index.ts';
import type { TablePort } from '../../store/index.ts';
import { PICTURES } from '../portraits/usePictureFile.tsx';
import { useSendPicture } from '../portraits/useSendPicture.ts';
import { useMapView } from '../table/MapView.ts';
import { useTable } from '../table/TableContext.ts';

type Send = (file: File) => Promise<string | null>;

/** Pieces that one drop may make. */
const MAX_PIECES = 20;

const isPicture = ({ type }: { readonly type: string }): boolean => type !== '' && PICTURES.split(',').includes(type);

/** The tokens get the picture, one upload for all of them. */
async function dress(table: TablePort, send: Send, tokenIds: readonly string[], file: File): Promise<void> {
  const image = await send(file);
  if (image === null) return;
  for (const id of tokenIds) void table.act({ action: 'token.update', tokenId: id as TokenId, image });
}

/** A piece for each picture, in a row from the place on, called as the files are. */
async function place(table: TablePort, send: Send, files: readonly File[], x: number, y: number): Promise<void> {
  const { scene } = table.model;
  if (!scene) return;
  for (const [i, file] of files.entries()) {
    const image = await send(file);
    if (image === null) return;
    const corner = snapTopLeft(scene.grid, x - UNITS_PER_CELL / 2 + i * UNITS_PER_CELL, y - UNITS_PER_CELL / 2, 1);
    const name = file.name.replace(/\.\w+$/, '').slice(0, 80);
    void table.act({ action: 'token.create', name, image, ...corner });
  }
}

/** What of the map lies under a drop; undefined beside the map. */
function targetOf(view: Stage | null, { target, clientX, clientY }: DragEvent) {
  const host = target instanceof Element && target.closest('canvas');
  if (!view || !host) return undefined;
  const { left, top } = host.getBoundingClientRect();
  return view.targetAt(clientX - left, clientY - top);
}

/**
 * Pictures for tokens, for the GM: one dropped on a token or pasted onto the selected ones is theirs; several dropped
 * on the map become pieces. A single one beside all tokens is a map, as it always was.
 */
export function useTokenArt(): void {
  const table = useTable();
  const view = useMapView();
  const send = useSendPicture();
  useEffect(() => {
    const isLeading = (): boolean => table.model.me.role === 'gm' && table.model.viewAs === null;
    const onDrop = (event: DragEvent): void => {
      const files = [...(event.dataTransfer?.files ?? [])];
      const target = isLeading() && files.length > 0 && files.every(isPicture) ? targetOf(view, event) : undefined;
      if (!target || (files.length === 1 && target.kind !== 'token')) return;
      // Not a map, then.
      event.preventDefault();
      if (files.length === 1) void dress(table, send, [target.id], files[0]!);
      else void place(table, send, files.slice(0, MAX_PIECES), target.x, target.y);
    };
    const onPaste = (event: ClipboardEvent): void => {
      const file = [...(event.clipboardData?.files ?? [])].find(isPicture);
      const { selection } = table.model;
      const isInField = event.target instanceof Element && event.target.closest('input, textarea') !== null;
      if (!file || isInField || !isLeading() || selection.size === 0) return;
      event.preventDefault();
      void dress(table, send, [...selection], file);
    };
    document.addEventListener('drop', onDrop, { capture: true });
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('drop', onDrop, { capture: true });
      document.removeEventListener('paste', onPaste);
    };
  }, [table, view, send]);
}
