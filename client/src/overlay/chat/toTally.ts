import type { LogBody } from '@tallow/shared/table';
import { t } from '../words/t.ts';

interface TallyRow {
  readonly sheetId: string;
  readonly name: string;
  readonly dealt: number;
  readonly taken: number;
}

/** Who hurt and was hurt, most dealt first; those who did and took nothing fall out. */
export function toTally({ cast, totals }: Extract<LogBody, { kind: 'encounter' }>): readonly TallyRow[] {
  const named = (id: string): string => cast.find(({ sheetId }) => sheetId === id)?.name || t('actions.somebody');
  return totals
    .filter(({ dealt, taken }) => dealt > 0 || taken > 0)
    .map((total) => ({ ...total, name: named(total.sheetId) }))
    .toSorted((a, b) => b.dealt - a.dealt || b.taken - a.taken);
}
