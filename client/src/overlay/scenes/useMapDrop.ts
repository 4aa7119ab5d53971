import { useEffect } from 'react';
import { useToast } from '../controls/useToast.ts';
import { useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import { MAP_FILES } from './importStates.ts';

const isMap = (name: string): boolean => MAP_FILES.split(',').some((ending) => name.toLowerCase().endsWith(ending));

/**
 * A map file that the GM drops anywhere on the table starts its import. What drops on something that takes it goes
 * there.
 */
export function useMapDrop(): void {
  const table = useTable();
  const { set } = useTableUi();
  const toast = useToast();
  useEffect(() => {
    const fileOf = ({ defaultPrevented, dataTransfer }: DragEvent): DataTransfer | null =>
      !defaultPrevented && table.model.me.role === 'gm' && dataTransfer?.types.includes('Files') ? dataTransfer : null;
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
      if (isMap(file.name)) set({ dialog: 'import', droppedMap: file });
      else toast(t('dropping.noMap', { name: file.name }));
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('drop', onDrop);
    };
  }, [table, set, toast]);
}
