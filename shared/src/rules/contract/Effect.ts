import type { EffectId, SheetId } from '../../kernel/index.ts';
import type { Word } from '../../words/index.ts';

/**
 * What an effect or a piece of equipment changes. The rulesets give stats, damage types and kinds of roll their names.
 */
export type Modifier =
  /** Adds to a field or a derived value. */
  | { readonly kind: 'stat'; readonly stat: string; readonly add: number }
  /** Basis points (10000 = immune) against a damage type, a category of types, or `all`. */
  | { readonly kind: 'resistance'; readonly to: string; readonly basisPoints: number }
  /** For rolls named `on`: those that the bearer makes, or, with `against`, those made against the bearer. */
  | {
      readonly kind: 'advantage';
      readonly on: string;
      readonly mode: 'advantage' | 'disadvantage';
      readonly against?: boolean;
    }
  /** Adds to a pool of the action economy at each refresh. */
  | { readonly kind: 'pool'; readonly pool: string; readonly add: number }
  /** A word that the ruleset's rules look for, such as `unconscious`. */
  | { readonly kind: 'flag'; readonly flag: string };

/** How long an effect lasts. A duration that runs out removes the effect by itself. */
export type Duration =
  | { readonly kind: 'until-removed' }
  /** Counted down when a round of the encounter ends; after it the first hour that passes outlasts them. */
  | { readonly kind: 'rounds'; readonly left: number }
  /** Counted down at the start or the end of the turns of `of`. */
  | { readonly kind: 'turns'; readonly left: number; readonly of: SheetId; readonly at: 'start' | 'end' }
  /** Counted down when the GM lets game time pass. */
  | { readonly kind: 'hours'; readonly left: number };

/** Something that lasts on a sheet: a condition, a blessing, a wound. */
export interface Effect {
  readonly id: EffectId;
  /** The ruleset's condition that this is; null for one made by hand or by an action. */
  readonly condition: string | null;
  /** What somebody called it, or the rules by key; those of old tables have the rules' English text. */
  readonly name: Word;
  readonly modifiers: readonly Modifier[];
  readonly duration: Duration;
  /** Whoever causes it, such as the grappler. */
  readonly source: SheetId | null;
  /** Known to the GM only; its modifiers work all the same. */
  readonly hidden: boolean;
}
