import type { Being } from '../contract/World.ts';
import { afterResistance, resistanceOf } from '../sheets/resistance.ts';
import { damageTypeOf } from './damageTypes.ts';
import type { StepDraft } from '../steps/StepDraft.ts';
import { zeroHpOffer } from './zeroHp.ts';
import type { Say } from '../../words/index.ts';
import { say } from './words/say.ts';

export interface Damage {
  readonly rolled: number;
  readonly isDoubled: boolean;
  readonly isHalved: boolean;
  readonly damageType: string | null;
}

/** DMG1 to DMG4: rolled, doubled, halved, resisted; `resistance` in basis points. Never below 0, and no minimum. */
export function takenOf({ rolled, isDoubled, isHalved }: Damage, resistance: number): number {
  const doubled = Math.max(0, rolled) * (isDoubled ? 2 : 1);
  return afterResistance(isHalved ? Math.floor(doubled / 2) : doubled, resistance);
}

function reasonsOf({ isDoubled, isHalved }: Damage, resistance: number, absorbed: number): readonly Say[] {
  return [
    ...(isDoubled ? [say('damage.doubled')] : []),
    ...(isHalved ? [say('damage.halved')] : []),
    ...(resistance > 0 ? [say('damage.resistance', { percent: resistance / 100 })] : []),
    ...(absorbed > 0 ? [say('damage.temporary', { amount: absorbed })] : []),
  ];
}

/** Takes damage off temporary HP first (DMG5), then off HP, which stop at 0 (DMG6). */
export function dealDamage(draft: StepDraft, target: Being, damage: Damage): void {
  const resistance = resistanceOf(target, damageTypeOf(damage.damageType));
  const taken = takenOf(damage, resistance);
  const [shield, hp] = [draft.resource(target, 'tempHp'), draft.resource(target, 'hp')];
  const absorbed = Math.min(shield, taken);
  const left = Math.max(0, hp - (taken - absorbed));
  if (absorbed > 0) draft.setResource(target, 'tempHp', shield - absorbed);
  if (left !== hp) draft.setResource(target, 'hp', left);
  draft.lines.push({
    kind: 'damage',
    of: target.sheet.id,
    damageType: damage.damageType ?? '',
    rolled: damage.rolled,
    taken,
    reasons: reasonsOf(damage, resistance, absorbed),
  });
  if (left === 0 && hp > 0) draft.offers.push(zeroHpOffer(target.sheet.id));
}

/** A resource is set by hand. DMG6: what 0 HP mean is asked, however they came about. */
export function setByHand(draft: StepDraft, target: Being, resource: string, value: number): void {
  const before = draft.resource(target, resource);
  draft.setResource(target, resource, value);
  if (resource === 'hp' && value === 0 && before > 0) draft.offers.push(zeroHpOffer(target.sheet.id));
}

/** RES4: its own step; ignores resistance and stops at the maximum. */
export function restore(draft: StepDraft, target: Being, resource: string, amount: number): void {
  const now = draft.resource(target, resource);
  const healed = Math.max(0, Math.min(amount, target.maximum(resource) - now));
  if (healed > 0) draft.setResource(target, resource, now + healed);
  draft.lines.push({ kind: 'heal', of: target.sheet.id, amount: healed, resource });
}
