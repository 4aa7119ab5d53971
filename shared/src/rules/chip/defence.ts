import type { PromptOption } from '../contract/Action.ts';
import type { Change } from '../contract/Change.ts';
import type { Being, World } from '../contract/World.ts';
import { canPay, ONE_POINT } from './pay.ts';
import { isCritical, isFumble, type Throw } from './roll.ts';
import type { Say } from '../../words/index.ts';
import { say } from './words/say.ts';

/** What a defender defends against. */
export interface Threat {
  readonly attacker: Being;
  readonly defender: Being;
  readonly isMelee: boolean;
  readonly isArea: boolean;
  readonly world: World;
}

/** How much of the damage gets through; `by-place`: none outside of the area, half inside (ARE1, ARE2). */
export type Share = 'full' | 'half' | 'none' | 'by-place';
export type Outcome = 'success' | 'failure' | 'critical' | 'fumble';

/** What a defence came to. */
export interface Verdict {
  readonly roll: Throw;
  readonly outcome: Outcome;
  readonly share: Share;
  /** How far the defender may step afterwards. */
  readonly stepFeet: number;
  /** BLK6 */
  readonly mayProtect?: boolean;
  /** Besides the damage, such as a dropped weapon. */
  readonly changes?: readonly Change[];
  /** PAR3: the weapon that strikes back. */
  readonly counter?: { readonly entryId: string; readonly isDoubled: boolean };
}

/** DEF5: the defender wins ties. ADV4, NAT1: a natural 1 fails and a natural 100 succeeds, whatever the totals. */
export function outcomeOf(roll: Throw, toReach: number): Outcome {
  if (isFumble(roll)) return 'fumble';
  if (isCritical(roll)) return 'critical';
  return roll.total >= toReach ? 'success' : 'failure';
}

/**
 * CON2: the defender wins ties. A natural 1 fails, the attempt's first of all; a natural 100 is nothing special (NAT2).
 */
export const withstands = (attempt: Throw, resistance: Throw): boolean =>
  isFumble(attempt) || (!isFumble(resistance) && resistance.total >= attempt.total);

export const isDefended = (outcome: Outcome): boolean => outcome === 'success' || outcome === 'critical';

/** A defence among the options, with what hinders it. `points` is 0 for what is free. */
export function defenceOption(
  id: string,
  name: Say,
  formula: string,
  { defender, world }: Threat,
  points: number,
  hindrance: Say | null = null,
): PromptOption {
  const cannot = defender.has('no-reactions') ? say('whyNot.cannotReact') : null;
  const poor = canPay(defender.sheet.id, points, world) ? null : say('whyNot.noPoints');
  return { id, name, cost: points > 0 ? ONE_POINT : {}, disabled: hindrance ?? cannot ?? poor, formula };
}
