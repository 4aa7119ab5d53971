import type { TablePort } from '../store/index.ts';
import { Table, type OpenTable } from './Table.ts';

/** Sits down at a table: connects at once and keeps connected until `close`. */
export function openTable(options: OpenTable): TablePort {
  return new Table(options);
}
