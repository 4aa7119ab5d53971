import { memo, type UserId } from '../../kernel/index.ts';
import type { Sheet } from '../../rules/index.ts';
import type { TableState } from '../state/TableState.ts';
import { MAX_OWNED_SHEETS, MAX_OWNED_TEXT, MAX_SHEET_TEXT, MAX_TABLE_TEXT } from './limits.ts';

const lengthOf = memo((sheet: Sheet): number => JSON.stringify(sheet).length);

interface Weights {
  readonly all: number;
  readonly heaviest: number;
  readonly byOwner: ReadonlyMap<UserId, { readonly count: number; readonly text: number }>;
}

/** GMs write as much as the table holds. */
function weigh({ sheets, members }: TableState): Weights {
  let [all, heaviest] = [0, 0];
  const byOwner = new Map<UserId, { count: number; text: number }>();
  for (const sheet of sheets.values()) {
    const text = lengthOf(sheet);
    all += text;
    heaviest = Math.max(heaviest, text);
    if (sheet.ownerId === null || members.get(sheet.ownerId)?.role === 'gm') continue;
    const own = byOwner.get(sheet.ownerId) ?? { count: 0, text: 0 };
    byOwner.set(sheet.ownerId, { count: own.count + 1, text: own.text + text });
  }
  return { all, heaviest, byOwner };
}

/** Whether a step makes sheets heavier, or more, than one member or the whole table may have. */
export function writesTooMuch(before: TableState, after: TableState): boolean {
  if (before.sheets === after.sheets) return false;
  const [old, now] = [weigh(before), weigh(after)];
  if (now.all > MAX_TABLE_TEXT && now.all > old.all) return true;
  if (now.heaviest > MAX_SHEET_TEXT && now.heaviest > old.heaviest) return true;
  for (const [owner, own] of now.byOwner) {
    const had = old.byOwner.get(owner) ?? { count: 0, text: 0 };
    if ((own.count > MAX_OWNED_SHEETS && own.count > had.count) || (own.text > MAX_OWNED_TEXT && own.text > had.text))
      return true;
  }
  return false;
}
