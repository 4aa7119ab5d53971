import type { TablePort } from '../store/index.ts';
import { isGm } from './rights.ts';

/** The GM stops players from moving, or lets them again; nobody else does anything. */
export function togglePause(table: TablePort): void {
  const { model } = table;
  if (isGm(model) && model.viewAs === null) void table.act({ action: 'session.pause', paused: !model.session.paused });
}
