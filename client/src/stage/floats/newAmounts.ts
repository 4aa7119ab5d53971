import type { LogLine } from '@tallow/shared/table';

/** Damage or healing that somebody took. */
export interface Amount {
  readonly sheetId: string;
  readonly kind: 'damage' | 'heal';
  readonly amount: number;
}
const NONE: readonly Amount[] = [];

/**
 * What befell whom in the lines that came since; nothing for the history that is there at first, or that is read later.
 */
export function newAmounts(before: readonly LogLine[] | undefined, log: readonly LogLine[]): readonly Amount[] {
  const last = before?.at(-1);
  if (!last || before === log) return NONE;
  const found: Amount[] = [];
  for (let i = log.length - 1; i >= 0 && log[i] !== last && log[i]!.at >= last.at; i--) {
    const { body } = log[i]!;
    if (body.kind !== 'action') continue;
    found.unshift(
      ...body.lines.flatMap((line): readonly Amount[] => {
        if (line.kind === 'damage') return [{ sheetId: line.of, kind: 'damage', amount: line.taken }];
        return line.kind === 'heal' ? [{ sheetId: line.of, kind: 'heal', amount: line.amount }] : NONE;
      }),
    );
  }
  return found;
}
