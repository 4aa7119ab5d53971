import type { Rolled } from '../../../dice/index.ts';
import type { SheetId, UserId } from '../../../kernel/index.ts';
import type { Change } from '../../../rules/index.ts';
import type { Combatant, Encounter } from '../Encounter.ts';

export type CombatEvent =
  | { readonly type: 'EncounterStarted'; readonly encounter: Encounter }
  | { readonly type: 'CombatantsAdded'; readonly combatants: readonly Combatant[] }
  | { readonly type: 'CombatantRemoved'; readonly sheetId: SheetId }
  /** `rolled` is null when it was set by hand. */
  | {
      readonly type: 'InitiativeSet';
      readonly sheetId: SheetId;
      readonly initiative: number;
      readonly by: UserId;
      readonly at: number;
      readonly rolled: Rolled | null;
    }
  | { readonly type: 'CombatantsOrdered'; readonly sheetIds: readonly SheetId[] }
  | { readonly type: 'EncounterLocked'; readonly locked: boolean }
  | { readonly type: 'InitiativeReset' }
  /** `passed` would have come before in this round, but take no turns. */
  | {
      readonly type: 'TurnSet';
      readonly round: number;
      readonly turnOf: SheetId;
      readonly isSurpriseRound: boolean;
      readonly passed?: readonly SheetId[];
    }
  /** A turn's movement begins anew. */
  | { readonly type: 'MovementReset'; readonly sheetId: SheetId; readonly feet: number }
  | { readonly type: 'MovementSpent'; readonly sheetId: SheetId; readonly feet: number }
  | { readonly type: 'EncounterEnded' }
  | Extract<Change, { readonly type: 'PoolSet' | 'MovementGranted' }>;
