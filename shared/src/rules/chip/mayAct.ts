import type { ActionDefinition, Ask } from '../contract/Action.ts';
import type { RuleRefusal } from '../contract/RuleRefusal.ts';
import type { World } from '../contract/World.ts';
import { canPay } from './pay.ts';
import { releasedEffect } from './released.ts';
import type { Say } from '../../words/index.ts';
import { say } from './words/say.ts';

/** What needs the own turn in an encounter (ACT4); reactions and offers do not pass here. */
const OF_A_TURN: ReadonlySet<string> = new Set([
  'attack',
  'cast',
  'grapple',
  'escape',
  'dash',
  'disengage',
  'ready',
  'retrieve',
  'use-item',
]);
const CHECKS: ReadonlySet<string> = new Set(['check', 'contest']);

/**
 * CND1, TRN4 and ACT4: who cannot act at all, and who cannot act now. The GM may out of turn, and checks for the
 * unconscious are his.
 */
export function vetoOf(ask: Ask, world: World): RuleRefusal | undefined {
  const being = world.being(ask.actor);
  if (!being) return 'unknown-sheet';
  const isAction = OF_A_TURN.has(ask.actionId);
  if (isAction && (being.has('unconscious') || being.has('no-actions'))) return 'cannot-act';
  if (CHECKS.has(ask.actionId) && being.has('unconscious') && !ask.byGm) return 'cannot-act';
  const isOutOfTurn = isAction && world.combat && world.combat.turnOf !== ask.actor;
  return isOutOfTurn && !ask.byGm && !releasedEffect(ask, being, world) ? 'not-your-turn' : undefined;
}

/** Why there is a veto, for buttons. */
const whyOf = (veto: RuleRefusal): Say => say(veto === 'not-your-turn' ? 'whyNot.notYourTurn' : 'whyNot.cannotAct');

/** For buttons: the veto above, and the points. */
export function availableFor(actionId: string, points = 1): ActionDefinition['available'] {
  return (being, world, byGm = false) => {
    const ask: Ask = {
      actionId,
      actor: being.sheet.id,
      targets: [],
      entryId: null,
      area: null,
      mode: 'normal',
      modifier: 0,
      inputs: {},
      byGm,
    };
    const veto = vetoOf(ask, world);
    if (veto) return { ok: false, why: whyOf(veto) };
    const isFree = releasedEffect(ask, being, world) !== undefined;
    return isFree || canPay(being.sheet.id, points, world) ? { ok: true } : { ok: false, why: say('whyNot.noPoints') };
  };
}
