import type { SheetId } from '../../kernel/index.ts';
import type { Pause, Prompt } from '../contract/Action.ts';
import type { Mode } from '../contract/Card.ts';
import type { Entry } from '../contract/Sheet.ts';
import type { Area, Being, World } from '../contract/World.ts';
import type { Share } from './defence.ts';
import { reachOf, weaponOf } from './weapon.ts';

/**
 * An attack, an attack spell or an explosion on its way to its targets: plain JSON, kept between the steps of the
 * action.
 */
export interface Strike {
  readonly kind: 'weapon' | 'spell';
  readonly attacker: SheetId;
  readonly entryId: string;
  readonly damageType: string;
  /** Basis points when it was declared: what the use itself trains does not count yet. */
  readonly skill: number;
  readonly tier: number;
  readonly area: Area | null;
  readonly mode: Mode;
  readonly modifier: number;
  /** Counts as in melee range wherever the tokens stand, as when somebody has just left reach. */
  readonly isClose: boolean;
  /** OVL4: an explosion's damage, and what a Dodge has to reach. */
  readonly blast: { readonly amount: number; readonly toReach: number } | null;
  /** Whose defence is still to be decided. */
  readonly targets: readonly SheetId[];
  /** What is decided and has not done its damage yet. */
  readonly blows: readonly Blow[];
}

export interface Blow {
  readonly target: SheetId;
  readonly share: Share;
  readonly isDoubled: boolean;
  /** CND2: the damage die counts as 100. */
  readonly isAutomatic: boolean;
  readonly stepFeet: number;
  readonly mayProtect: boolean;
  readonly counter: { readonly entryId: string; readonly isDoubled: boolean } | null;
}

export type StrikeStage = 'defend' | 'protect' | 'step';

export const pauseOf = (stage: StrikeStage, strike: Strike, prompts: readonly Prompt[]): Pause => ({
  stage,
  memo: { strike },
  prompts,
});
export const strikeIn = (pause: Pause): Strike => pause.memo['strike'] as Strike;

/** The weapon or spell, wherever it lies by now. */
export const entryOf = (strike: Strike, attacker: Being): Entry | undefined =>
  attacker.sheet.entries.find(({ id }) => id === strike.entryId);

const ADJACENT_FEET = 5;

/** DOD2: whether the target is where the attacker could strike it in melee. */
export function isInMelee(strike: Strike, attacker: Being, target: Being, world: World): boolean {
  if (strike.isClose) return true;
  const entry = entryOf(strike, attacker);
  const weapon = strike.kind === 'weapon' && entry ? weaponOf(entry) : undefined;
  const feet = world.distanceFeet(attacker.sheet.id, target.sheet.id);
  if (feet === undefined) return weapon !== undefined && weapon.reachFeet > 0 && weapon.rangeFeet === 0;
  // What goes off beside a wall is nobody's melee on its other side.
  if (!world.hasLineOfEffect(attacker.sheet.id, target.sheet.id)) return false;
  return feet <= Math.max(ADJACENT_FEET, weapon?.reachFeet ?? 0, reachOf(attacker));
}
