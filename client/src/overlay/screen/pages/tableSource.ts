import { openTable } from '../../../net/openTable.ts';
import type { TablePort } from '../../../store/index.ts';

interface TableSource {
  readonly subscribe: () => () => void;
  readonly get: () => TablePort | null;
}

/** A table that is open for as long as a component looks at it. */
export function tableSource(options: Parameters<typeof openTable>[0]): TableSource {
  let table: TablePort | null = null;
  return {
    subscribe: () => {
      const opened = openTable(options);
      table = opened;
      return () => {
        opened.close();
        if (table === opened) table = null;
      };
    },
    get: () => table,
  };
}
