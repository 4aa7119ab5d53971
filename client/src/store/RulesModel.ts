import type { Area, Options, Prompt, Sheet } from '@tallow/shared/rules';
import type { Party } from '@tallow/shared/table';

/** A sheet that this user may read, as the server worked it out. */
export interface SheetModel extends Sheet {
  /** Upper bounds by resource; absent: unbounded. */
  readonly maxima: Readonly<Record<string, number>>;
}

/** Somebody in the encounter, as far as this user knows. */
export interface CombatantModel {
  readonly sheetId: string;
  /** Empty: no token on this map. */
  readonly tokenId: string;
  readonly name: string;
  readonly image: string;
  readonly place: number;
  /** Null until it is rolled. */
  readonly initiative: number | null;
  readonly surprised: boolean;
  /** For readers of the sheet; null for others. */
  readonly own: {
    readonly pools: Readonly<Record<string, number>>;
    readonly movementFeet: number;
    readonly movedFeet: number;
  } | null;
}

export interface EncounterModel {
  readonly id: string;
  /** 0 before the first turn and in a surprise round. */
  readonly round: number;
  /** Null before the first turn, and while somebody unseen acts. */
  readonly turnOf: string | null;
  readonly isSurpriseRound: boolean;
  readonly locked: boolean;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** In turn order. */
  readonly combatants: readonly CombatantModel[];
}

/** An action that waits for answers. */
export interface ExchangeModel {
  readonly id: string;
  readonly actionId: string;
  readonly title: string;
  /** Both empty for somebody unseen. */
  readonly actor: Party;
  readonly targets: readonly Party[];
  readonly waitingFor: readonly Party[];
  /** What this user may answer. */
  readonly prompts: readonly Prompt[];
  /** Milliseconds since the epoch; null: no timer. */
  readonly deadline: number | null;
}

/** The rules played by. `ruleset` is empty at a table without. */
export interface RulesSettings {
  readonly ruleset: string;
  readonly options: Options;
  /** 0: defenders may think as long as they like. */
  readonly reactionSeconds: number;
  /** GM only: what would be taken back next, in a word; empty: nothing. */
  readonly undo: string;
  /** GM only: whether that cannot be taken back yet, nor what was done before it. */
  readonly undoBlocked: boolean;
  /** Of one's own steps; empty: nothing. */
  readonly undoMine: string;
  readonly redoMine: string;
}

type Place = { readonly x: number; readonly y: number };
/** Something that is being pointed out on the map for an action or an answer, on this screen only. */
export type Pointing =
  /** Marks change with every click. `aim`: the token that Tab has reached. */
  | { readonly kind: 'targets'; readonly most: number; readonly aim: string | null }
  /**
   * `area` follows the pointer until it is put down. `origin`: where cones and lines begin, in map units. `standsOn`:
   * cells along a side of what is to stand in the circle, which rests on the grid like it.
   */
  | {
      readonly kind: 'area';
      readonly shape: Area['shape'];
      readonly feet: number;
      readonly origin: Place;
      readonly area: Area;
      readonly isPut: boolean;
      readonly standsOn?: number;
    }
  /** `at`: the token's top left corner where it would step to. */
  | {
      readonly kind: 'step';
      readonly tokenId: string;
      readonly feet: number;
      readonly at: Place;
      readonly isPut: boolean;
    };
