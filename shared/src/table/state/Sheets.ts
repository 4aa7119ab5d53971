import type { SheetId } from '../../kernel/index.ts';
import type { Sheet } from '../../rules/index.ts';

export type Sheets = ReadonlyMap<SheetId, Sheet>;
