import { SharedArray } from 'k6/data';
import type { Prepared, PreparedTable } from './Prepared.ts';

const shared = new SharedArray<Prepared>('prepared', () => [
  { ...(JSON.parse(open(__ENV['PREPARED']!)) as Prepared), tables: [] },
]);
const tables = new SharedArray<PreparedTable>('tables', () => [
  ...(JSON.parse(open(__ENV['PREPARED']!)) as Prepared).tables,
]);

export const server = { url: shared[0]!.url, version: shared[0]!.version };

/** A table by number, from 0. */
export function preparedTable(number: number): PreparedTable {
  const table = tables[number];
  if (!table) throw new Error(`Table ${number} was not set up`);
  return table;
}
