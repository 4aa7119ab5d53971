import type { SheetId } from '../../kernel/index.ts';
import type { PromptOption } from '../contract/Action.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import { modesFor } from '../sheets/advantage.ts';
import { defenceOption, withstands, type Outcome, type Threat } from './defence.ts';
import { makeRoll, plainFormula, previewOf, type RollPlan, type Throw } from './roll.ts';
import { say } from './words/say.ts';

/** Who holds a being, of those who are still there. */
function grapplersOf({ sheet }: Being, world: World): readonly Being[] {
  return sheet.effects.flatMap(({ condition, source }) =>
    condition === 'grappled' && source !== null ? (world.being(source) ?? []) : [],
  );
}

/** GRP6: held, but not by this attacker. A grappler who has gone holds nobody (GRP5). */
export function isHeldByOther({ sheet }: Being, attacker: SheetId, world: World): boolean {
  const grips = sheet.effects.filter(
    ({ condition, source }) => condition === 'grappled' && (source === null || world.being(source)),
  );
  return grips.length > 0 && !grips.some(({ source }) => source === attacker);
}

/** GRP7 */
function planOf(of: Being, against: Being): RollPlan {
  return {
    of,
    label: say('rolls.pull'),
    formula: plainFormula('strength'),
    sources: [...modesFor('grapple', of, against), { mode: 'disadvantage', why: say('modes.grappled') }],
  };
}

function grapplerFor({ attacker, defender, world }: Threat): Being | undefined {
  return isHeldByOther(defender, attacker.sheet.id, world) ? grapplersOf(defender, world)[0] : undefined;
}

export function pullOption(threat: Threat): readonly PromptOption[] {
  const grappler = grapplerFor(threat);
  return grappler
    ? [defenceOption('pull', say('answers.pull'), previewOf(planOf(threat.defender, grappler)), threat, 0)]
    : [];
}

export interface Pull {
  readonly grappler: Being;
  readonly rolls: readonly [own: Throw, grappler: Throw];
  /** Of the one who pulls. */
  readonly outcome: Outcome;
  readonly isPulled: boolean;
}

/**
 * GRP7: a contest of Strength at disadvantage; the grappler defends and wins ties. Undefined when nobody holds the
 * defender any more.
 */
export function pull(threat: Threat, chance: Chance): Pull | undefined {
  const grappler = grapplerFor(threat);
  if (!grappler) return undefined;
  const own = makeRoll(planOf(threat.defender, grappler), chance);
  const held = makeRoll(
    {
      of: grappler,
      label: say('rolls.holdOn'),
      formula: plainFormula('strength'),
      sources: modesFor('grapple', grappler, threat.defender),
    },
    chance,
  );
  const isPulled = !withstands(own, held);
  return { grappler, rolls: [own, held], outcome: isPulled ? 'success' : 'failure', isPulled };
}
