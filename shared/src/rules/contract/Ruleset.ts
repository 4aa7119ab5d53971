import type { EntryId, SheetId } from '../../kernel/index.ts';
import type { Rolled } from '../../dice/index.ts';
import type { ActionDefinition, Ask, Step } from './Action.ts';
import type { Effect } from './Effect.ts';
import type { RuleRefusal } from './RuleRefusal.ts';
import type { Sheet, SheetTemplate } from './Sheet.ts';
import type { ConditionDefinition, DamageType, OptionDefinition, Options, SheetDefinition } from './SheetDefinition.ts';
import type { Being, Chance, World } from './World.ts';
import type { Say } from '../../words/index.ts';

/** A supply of actions in an encounter, such as action points or the reaction. */
export interface PoolDefinition {
  readonly id: string;
  readonly name: string;
  /** When it is full again: at the start of its owner's turn, or for everybody when a round begins. */
  readonly resets: (options: Options) => 'own-turn' | 'round';
  readonly size: (being: Being) => number;
}

export interface Load {
  readonly carried: number;
  /** What it should not exceed. */
  readonly limit: number;
  /** The containers that have a limit of their own. */
  readonly containers: readonly { readonly entryId: EntryId; readonly carried: number; readonly limit: number }[];
}

/** A reach that somebody left, and the feet between the two at the last place within it. */
export interface Exit {
  readonly id: SheetId;
  readonly feet: number;
}

export interface Departure {
  readonly of: SheetId;
  readonly left: readonly Exit[];
  readonly willing: boolean;
}

/** A resource on somebody's word; the value is within its bounds. */
export interface WrittenResource {
  readonly resource: string;
  readonly value: number;
  readonly byGm: boolean;
}

export type Audience = 'gm' | 'owner' | 'other';

/** What a ruleset adds to the framework's own course of things. All pure; deltas come back as steps. */
export interface Hooks {
  /** A veto on any action, before it begins. */
  readonly onIntent?: (ask: Ask, world: World) => RuleRefusal | undefined;
  /**
   * At the start and the end of a combatant's turn, after the framework refreshed its pools and counted effects down.
   */
  readonly onTurn?: (
    turn: { readonly of: SheetId; readonly at: 'start' | 'end'; readonly round: number },
    world: World,
    chance: Chance,
  ) => Step;
  /** Game time passed. */
  readonly onTick?: (hours: number, world: World, chance: Chance) => Step;
  /**
   * A combatant's token moved from one place to another; `world` is from after the move. `left` names those whose reach
   * it left; `willing` is false when others moved it, as with a GM's drag on somebody else's turn.
   */
  readonly onMove?: (move: Departure, world: World, chance: Chance) => Step;
  /**
   * Why a being in an encounter may not go of its own will from where it stands before to where it stands after.
   */
  readonly holdsBack?: (of: SheetId, before: World, after: World) => Say | undefined;
  /**
   * The sheet as an audience may read it; undefined: not at all. The framework has already taken out what it knows to
   * be secret.
   */
  readonly viewFor?: (sheet: Sheet, audience: Audience) => Sheet | undefined;
}

/**
 * The rules of a game as data and pure functions. It names its own stats and actions; sheets, turns, time, rights,
 * storage and the wire are the framework's.
 */
export interface Ruleset {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** Attribution that the licence of its text asks for. */
  readonly credit: string;
  readonly options: readonly OptionDefinition[];
  readonly sheet: SheetDefinition;
  readonly damageTypes: readonly DamageType[];
  readonly conditions: readonly ConditionDefinition[];
  readonly pools: readonly PoolDefinition[];
  /** What free movement costs and how far one turn's goes. */
  readonly movementFeet: (being: Being) => number;
  /** What a foot of its way costs of that; absent: one. */
  readonly footCost?: (being: Being) => number;
  /** How far the being threatens with what it wields. */
  readonly reachFeet: (being: Being) => number;
  /** What the being carries, in the unit of weights; shown, never enforced. */
  readonly load?: (being: Being) => Load;
  readonly initiative: (being: Being, world: World, chance: Chance) => Rolled;
  /** Whether the being takes turns in an encounter; absent: everybody does. */
  readonly takesTurns?: (being: Being) => boolean;
  readonly actions: readonly ActionDefinition[];
  /**
   * Applies damage of a type, or healing, on the GM's or the owner's word (`-7` typed into the hit points): no roll,
   * all the rules of taking it.
   */
  readonly hurt: (
    target: Being,
    damage: { readonly amount: number; readonly damageType: string | null },
    world: World,
    chance: Chance,
  ) => Step;
  readonly heal: (
    target: Being,
    healing: { readonly amount: number; readonly resource: string },
    world: World,
    chance: Chance,
  ) => Step;
  /**
   * Writes a resource on the GM's or the owner's word, with everything that follows from it. Absent: it is just
   * written.
   */
  readonly set?: (target: Being, given: WrittenResource, world: World, chance: Chance) => Step;
  /** Puts an effect on a being on the GM's word, with everything that comes along. Absent: it is just put there. */
  readonly afflict?: (target: Being, effect: Effect, world: World, chance: Chance) => Step;
  readonly hooks: Hooks;
  /** Ready-made creatures that come with the rules. */
  readonly bestiary?: readonly SheetTemplate[];
  /** Ready-made characters to start from. */
  readonly heroes?: readonly SheetTemplate[];
}
