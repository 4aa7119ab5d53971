import type { TablePort } from '../store/index.ts';
import type { Stage } from './Stage.ts';

export function createStage(_host: HTMLElement, _table: TablePort): Stage {
  throw new Error('The stage is not built yet');
}
