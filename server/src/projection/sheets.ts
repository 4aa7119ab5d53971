import { memo } from '@tallow/shared/kernel';
import type { SheetView } from '@tallow/shared/table';
import { sayEnglish } from '@tallow/shared/table/words/english';
import { sheet, tellEffects } from '@tallow/shared/wire';
import { from, writerOf } from './writerOf.ts';

/** Told once for all viewers; the same effects are not written again. */
const told = memo((effects: SheetView['sheet']['effects']) => tellEffects(effects, sayEnglish));

/** Writes sheets, what their effects are called in English besides. */
export const sheetWriter = from(writerOf(sheet), ({ sheet: { effects, ...parts }, maxima }: SheetView) => ({
  ...parts,
  maxima,
  effects: told(effects),
}));
