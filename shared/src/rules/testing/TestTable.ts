import { UNITS_PER_CELL } from '../../geometry/index.ts';
import type { SheetId } from '../../kernel/index.ts';
import { applyChange, isSheetChange, type Change, type Options, type Ruleset, type Sheet } from '../index.ts';
import { deriveBeing } from '../sheets/deriveBeing.ts';

export interface TestCombat {
  readonly round: number;
  readonly turnOf: SheetId | null;
  readonly pools: ReadonlyMap<SheetId, Readonly<Record<string, number>>>;
  /** Feet granted beyond the free movement. */
  readonly granted: ReadonlyMap<SheetId, number>;
}

/** A table in memory: just what a ruleset's rules can see and change. Cells are 100 map units and 5 feet. */
export interface TestTable {
  readonly ruleset: Ruleset;
  readonly options: Options;
  readonly sheets: ReadonlyMap<SheetId, Sheet>;
  /** Map units of the top left corners of tokens. */
  readonly places: ReadonlyMap<SheetId, { readonly x: number; readonly y: number }>;
  readonly combat: TestCombat | null;
  /** Pairs with a wall between them. */
  readonly walls: readonly (readonly [SheetId, SheetId])[];
  /** Whose tokens only the GM sees. */
  readonly hidden: readonly SheetId[];
}

export interface Setting {
  /** Cells; a sheet without a place has no token. */
  readonly at?: Readonly<Record<string, readonly [column: number, row: number]>>;
  readonly options?: Options;
  /** Given: an encounter runs, everybody is in it with full pools, and it is this one's turn. */
  readonly turnOf?: string | null;
  readonly pools?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly walls?: readonly (readonly [string, string])[];
  readonly hidden?: readonly string[];
}

export function fullPools(ruleset: Ruleset, sheet: Sheet, options: Options): Readonly<Record<string, number>> {
  const being = deriveBeing(ruleset, sheet, options);
  return Object.fromEntries(ruleset.pools.map(({ id, size }) => [id, size(being)]));
}

export function tableOf(
  ruleset: Ruleset,
  sheets: readonly Sheet[],
  { at = {}, options = {}, turnOf, pools = {}, walls = [], hidden = [] }: Setting = {},
): TestTable {
  const combat: TestCombat | null =
    turnOf === undefined
      ? null
      : {
          round: 1,
          turnOf: turnOf as SheetId | null,
          pools: new Map(
            sheets.map((sheet) => [sheet.id, { ...fullPools(ruleset, sheet, options), ...pools[sheet.id] }]),
          ),
          granted: new Map(),
        };
  return {
    ruleset,
    options,
    sheets: new Map(sheets.map((sheet) => [sheet.id, sheet])),
    places: new Map(
      Object.entries(at).map(([id, [column, row]]) => [
        id as SheetId,
        { x: column * UNITS_PER_CELL, y: row * UNITS_PER_CELL },
      ]),
    ),
    combat,
    walls: walls as readonly (readonly [SheetId, SheetId])[],
    hidden: hidden as readonly SheetId[],
  };
}

function changeCombat(combat: TestCombat, change: Change): TestCombat {
  const id = change.sheetId;
  if (change.type === 'PoolSet')
    return {
      ...combat,
      pools: new Map([...combat.pools, [id, { ...combat.pools.get(id), [change.pool]: change.value }]]),
    };
  if (change.type === 'MovementGranted')
    return { ...combat, granted: new Map([...combat.granted, [id, (combat.granted.get(id) ?? 0) + change.feet]]) };
  return combat;
}

export function changed(table: TestTable, changes: readonly Change[]): TestTable {
  return changes.reduce<TestTable>((now, change) => {
    if (change.type === 'Stepped')
      return { ...now, places: new Map([...now.places, [change.sheetId, { x: change.x, y: change.y }]]) };
    const sheet = now.sheets.get(change.sheetId);
    if (isSheetChange(change))
      return sheet ? { ...now, sheets: new Map([...now.sheets, [sheet.id, applyChange(sheet, change)]]) } : now;
    return now.combat ? { ...now, combat: changeCombat(now.combat, change) } : now;
  }, table);
}
