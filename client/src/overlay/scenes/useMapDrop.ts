import { useEffect } from 'react';
import { useToast } from '../controls/useToast.ts';
import { useMapView } from '../table/MapView.ts';
import { placeUnder } from '../table/middleOfView.ts';
import { useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import { MAP_FILES } from './importStates.ts';

const PICTURES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp']);
const isMap = (name: string): boolean => MAP_FILES.split(',').some((ending) => name.toLowerCase().endsWith(ending));

/**
 * A map file that the GM drops anywhere on the table starts its import; of a picture that drops on a map the GM says
 * whether it is one. What drops on something that takes it goes there.
 */
export function useMapDrop(): void {
  const table = useTable();
  const { set } = useTableUi();
  const toast = useToast();
  const view = useMapView();
  useEffect(() => {
    const fileOf = ({ defaultPrevented, dataTransfer }: DragEvent): DataTransfer | null =>
      !defaultPrevented && table.model.me.role === 'gm' && dataTransfer?.types.includes('Files') ? dataTransfer : null;
    // On a scene that has its map already, a picture may be something that lies on it.
    const isForThisMap = ({ target }: DragEvent, { type }: File): boolean =>
      view !== null && target instanceof HTMLCanvasElement && PICTURES.has(type) && !!table.model.scene?.image;
    const onDragOver = (event: DragEvent): void => {
      const files = fileOf(event);
      if (!files) return;
      event.preventDefault();
      files.dropEffect = 'copy';
    };
    const onDrop = (event: DragEvent): void => {
      const file = fileOf(event)?.files[0];
      if (!file) return;
      event.preventDefault();
      if (isForThisMap(event, file))
        set({ mark: { kind: 'new-prop', ...placeUnder(view!, event.clientX, event.clientY), file } });
      else if (isMap(file.name)) set({ dialog: 'import', droppedMap: file });
      else toast(t('dropping.noMap', { name: file.name }));
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('drop', onDrop);
    };
  }, [table, view, set, toast]);
}
