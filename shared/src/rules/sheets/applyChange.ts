import type { Change } from '../contract/Change.ts';
import type { Sheet } from '../contract/Sheet.ts';

/** The changes that alter a sheet; the others alter an encounter or the map. */
export type SheetChange = Exclude<Change, { readonly type: 'PoolSet' | 'MovementGranted' | 'Stepped' }>;

export function isSheetChange(change: { readonly type: string; readonly sheetId?: unknown }): change is SheetChange {
  return SHEET_CHANGES.has(change.type);
}
const SHEET_CHANGES: ReadonlySet<string> = new Set<SheetChange['type']>([
  'ResourceSet',
  'FieldSet',
  'BonusSet',
  'ProficiencySet',
  'EffectAdded',
  'EffectTimed',
  'EffectRemoved',
  'EntryChanged',
]);

/** Total: a change to something that is not there changes nothing. */
export function applyChange(sheet: Sheet, change: SheetChange): Sheet {
  switch (change.type) {
    case 'ResourceSet':
      return { ...sheet, resources: { ...sheet.resources, [change.resource]: change.value } };
    case 'FieldSet':
      return { ...sheet, fields: { ...sheet.fields, [change.field]: change.value } };
    case 'BonusSet':
      return { ...sheet, bonuses: { ...sheet.bonuses, [change.stat]: change.value } };
    case 'ProficiencySet':
      return {
        ...sheet,
        proficiencies: sheet.proficiencies.map((known) =>
          known.id === change.proficiencyId ? { ...known, value: change.value } : known,
        ),
      };
    case 'EffectAdded':
      return { ...sheet, effects: [...sheet.effects, change.effect] };
    case 'EffectTimed':
      return {
        ...sheet,
        effects: sheet.effects.map((effect) =>
          effect.id === change.effectId ? { ...effect, duration: change.duration } : effect,
        ),
      };
    case 'EffectRemoved':
      return { ...sheet, effects: sheet.effects.filter(({ id }) => id !== change.effectId) };
    case 'EntryChanged':
      return {
        ...sheet,
        entries: sheet.entries.map((entry) => (entry.id === change.entryId ? { ...entry, ...change.changes } : entry)),
      };
  }
}
