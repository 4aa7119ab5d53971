import type { EffectId, EntryId, SheetId } from '../../kernel/index.ts';
import type { Duration, Effect } from './Effect.ts';
import type { Entry, FieldValue } from './Sheet.ts';

/** What a ruleset may do to the table. Every change carries its outcome: applying it computes nothing. */
export type Change =
  | { readonly type: 'ResourceSet'; readonly sheetId: SheetId; readonly resource: string; readonly value: number }
  | { readonly type: 'FieldSet'; readonly sheetId: SheetId; readonly field: string; readonly value: FieldValue }
  | { readonly type: 'BonusSet'; readonly sheetId: SheetId; readonly stat: string; readonly value: number }
  | {
      readonly type: 'ProficiencySet';
      readonly sheetId: SheetId;
      readonly proficiencyId: string;
      readonly value: number;
    }
  | { readonly type: 'EffectAdded'; readonly sheetId: SheetId; readonly effect: Effect }
  | {
      readonly type: 'EffectTimed';
      readonly sheetId: SheetId;
      readonly effectId: EffectId;
      readonly duration: Duration;
    }
  | { readonly type: 'EffectRemoved'; readonly sheetId: SheetId; readonly effectId: EffectId }
  | {
      readonly type: 'EntryChanged';
      readonly sheetId: SheetId;
      readonly entryId: EntryId;
      readonly changes: Partial<Pick<Entry, 'quantity' | 'active' | 'dropped' | 'fields'>>;
    }
  /** What is left in a pool of a combatant. */
  | { readonly type: 'PoolSet'; readonly sheetId: SheetId; readonly pool: string; readonly value: number }
  /** More movement this turn, beyond what was used; below zero: less. */
  | { readonly type: 'MovementGranted'; readonly sheetId: SheetId; readonly feet: number }
  /** The token of a sheet stands elsewhere now: map units of its top left corner. */
  | { readonly type: 'Stepped'; readonly sheetId: SheetId; readonly x: number; readonly y: number };
